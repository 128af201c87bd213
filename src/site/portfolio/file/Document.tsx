import type { Words } from '../../../ui/words.ts';
import type { AnyView } from '../../islands/views.ts';
import { WORK } from '../parts.ts';
import { Certificate } from './Certificate.tsx';
import { Cover } from './Cover.tsx';
import { Evidence } from './Evidence.tsx';
import { anchorOf, type FileInput } from './input.ts';
import { Rubric } from './Rubric.tsx';
import { Standards } from './Standards.tsx';
import { CapstonePart, CirclePart, OtherPart, WorkshopPart } from './works.tsx';

/** What the parts of a file are drawn with. */
export interface PartProps {
  readonly input: FileInput;
  /** The words of the exercises that are shown. */
  readonly words: Words;
  readonly views: ReadonlyMap<string, AnyView>;
}

/** The portfolio from its cover to its last part; `only` a certificate without a cover. */
export function Document({ only, ...props }: PartProps & { readonly only?: 'certificate' }) {
  const { input } = props;
  if (only === 'certificate') {
    return (
      <main class="folio">
        <Certificate input={input} alone />
      </main>
    );
  }
  return (
    <main class="folio">
      <Cover input={input} />
      {input.parts.map(({ id, name }, index) => (
        <section key={id} class="folio-part" aria-labelledby={anchorOf(id)}>
          <h2 id={anchorOf(id)}>
            <span class="folio-number">{index + 1}</span> {name}
          </h2>
          <Inside {...props} id={id} />
        </section>
      ))}
    </main>
  );
}

function Inside({ id, ...props }: PartProps & { readonly id: string }) {
  const { input } = props;
  switch (id) {
    case 'circle':
      return <CirclePart {...props} />;
    case 'workshop':
      return <WorkshopPart {...props} />;
    case 'standards':
      return <Standards {...props} />;
    case 'capstone':
      return <CapstonePart {...props} />;
    case 'rubric':
      return <Rubric input={input} />;
    case 'evidence':
      return <Evidence input={input} />;
    case 'certificate':
      return <Certificate input={input} />;
    default:
      return <OtherPart {...props} exercise={id.slice(WORK.length)} />;
  }
}
