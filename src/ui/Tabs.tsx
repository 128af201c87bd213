interface TabsProps<Name extends string> {
  /** Begins the ids of the tabs and of their panel, `<id>-panel`. */
  readonly id: string;
  readonly label: string;
  readonly tabs: readonly Name[];
  readonly tab: Name;
  readonly show: (tab: Name) => void;
  /** What a tab is called. */
  readonly nameOf: (tab: Name) => string;
}

/** Parts of one place as tabs; arrow keys go from one to the next (ARIA's pattern for tabs). */
export function Tabs<Name extends string>(props: TabsProps<Name>) {
  const { id, tabs, tab, show } = props;
  const turn = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const at = tabs.indexOf(tab);
    const { length } = tabs;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + length, Home: 0, End: length - 1 }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[to % length] as Name;
    show(next);
    event.currentTarget.querySelector<HTMLElement>(`[id="${id}-${next}"]`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={props.label} onKeyDown={turn}>
      {tabs.map((one) => (
        <button
          key={one}
          id={`${id}-${one}`}
          type="button"
          role="tab"
          aria-selected={one === tab}
          aria-controls={`${id}-panel`}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => show(one)}
        >
          {props.nameOf(one)}
        </button>
      ))}
    </div>
  );
}
