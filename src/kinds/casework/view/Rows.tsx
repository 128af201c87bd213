import { useId } from 'preact/hooks';
import type { StageProps } from '../../../ui/staged/types.ts';
import type { Named } from '../task.ts';
import { Row } from './Row.tsx';

interface RowsProps extends StageProps {
  readonly prompt: string | undefined;
  /** What each may be, where it is the same for all. */
  readonly marks: readonly Named[];
  readonly detail: (ask: string, option: string) => string | undefined;
}

/** Many things to decide, a row for each; what came of each stands in its row. */
export function Rows({ prompt, marks, ...props }: RowsProps) {
  const id = useId();
  const explained = marks.filter(({ gist }) => gist);
  return (
    <div class="judge-all">
      {prompt && (
        <p class="stage-prompt" id={id}>
          {prompt}
        </p>
      )}
      {explained.length > 0 && (
        <dl class="judge-marks">
          {explained.map((mark) => (
            <div key={mark.id}>
              <dt>{mark.name}</dt>
              <dd>{mark.gist}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul class="judge-list" aria-labelledby={prompt ? id : undefined}>
        {props.now.stage.asks.map((ask) => (
          <Row key={ask.id} {...props} ask={ask} />
        ))}
      </ul>
    </div>
  );
}
