import { AskField } from '../../../ui/staged/AskField.tsx';
import { askNow } from '../../../ui/staged/ask.ts';
import type { StageProps } from '../../../ui/staged/types.ts';

interface TicketProps extends StageProps {
  /** More about an option of an ask, in one quieter line. */
  readonly detail: (ask: string, option: string) => string | undefined;
}

/**
 * A few short asks side by side, each the field of a ticket: above its options what is filled in;
 * once it is told, what is right.
 */
export function Ticket(props: TicketProps) {
  const { item, now, state, assigned, words, detail } = props;
  return (
    <div class="ticket">
      {now.stage.asks.map((ask) => {
        const { options } = askNow(item, now, ask, state.seed, assigned);
        const filled =
          options.find(({ mark }) => mark === 'right') ??
          options.find(({ mark }) => mark === 'shown') ??
          options.find(({ checked }) => checked);
        return (
          <AskField
            key={ask.id}
            {...props}
            ask={ask}
            detail={(of, option) => detail(of.id, option)}
            legend={
              <>
                {ask.prompt}
                <span class="ticket-field" data-filled={filled !== undefined} aria-hidden="true">
                  {filled?.text ?? words('casework.blank')}
                </span>
              </>
            }
          />
        );
      })}
    </div>
  );
}
