import { Component, type ComponentChildren } from 'preact';

/** `View` drawn again only when one of its properties is another: for long lists. */
export function memo<Props extends object>(View: (props: Props) => ComponentChildren) {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const names = Object.keys({ ...this.props, ...next }) as (keyof Props)[];
      return names.some((name) => !Object.is(this.props[name], next[name]));
    }

    override render() {
      return <View {...this.props} />;
    }
  };
}
