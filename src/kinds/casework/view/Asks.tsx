import { entryOf } from '../../../core/entry.ts';
import { AskField } from '../../../ui/staged/AskField.tsx';
import type { StageProps } from '../../../ui/staged/types.ts';
import type { Case, CaseworkTask } from '../task.ts';
import { layoutOf, sharedAt } from './layout.ts';
import { Rows } from './Rows.tsx';
import { Ticket } from './Ticket.tsx';

/** What is to be chosen at a stage, in the form that suits how many things there are to choose. */
export function Asks(props: StageProps & { readonly task: CaseworkTask; readonly own: Case }) {
  const { task, own, now } = props;
  const { id, asks } = now.stage;
  const shared = sharedAt(task, own, id);
  const detail = (ask: string, option: string) =>
    shared.find((one) => one.id === ask)?.options.find((one) => one.id === option)?.gist;
  const prompt = task.stages.find((stage) => stage.id === id)?.prompt;
  switch (layoutOf(own, now.stage)) {
    case 'rows': {
      const marks = entryOf(own.stages, id)?.each ? (shared[0]?.options ?? []) : [];
      return <Rows {...props} prompt={prompt} marks={marks} detail={detail} />;
    }
    case 'ticket':
      return (
        <>
          {prompt && <p class="stage-prompt">{prompt}</p>}
          <Ticket {...props} detail={detail} />
        </>
      );
    case 'list':
      return asks.map((ask) => (
        <AskField
          key={ask.id}
          {...props}
          ask={ask}
          detail={(of, option) => detail(of.id, option)}
        />
      ));
  }
}
