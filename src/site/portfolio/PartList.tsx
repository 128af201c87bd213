import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { moved } from '../../core/portfolio/order.ts';
import { browserShelf } from '../../store/browser.ts';
import { changePortfolio } from '../../store/portfolio.ts';
import { CircleChoice } from './CircleChoice.tsx';
import { Others } from './Others.tsx';
import { PartRow } from './PartRow.tsx';
import { type Part, WORK } from './parts.ts';
import type { Speech } from './props.ts';
import { Section } from './Section.tsx';
import { StandardChoice } from './StandardChoice.tsx';
import type { Kept } from './use-collected.ts';

interface PartListProps {
  readonly parts: readonly Part[];
  readonly kept: Kept;
  readonly speech: Speech;
  /** Whether there is anything to choose from. */
  readonly begun: boolean;
}

/** The parts in their order: which go in, what is missing, and what else could. */
export function PartList({ parts, kept, speech, begun }: PartListProps) {
  const { words } = speech;
  const { collected, portfolio } = kept;
  const list = useRef<HTMLOListElement>(null);
  const [said, say] = useState('');
  /** The control that was used: its row moves or goes, and the keyboard's place is not to be lost. */
  const used = useRef<{ readonly id: string; readonly by?: number }>();
  const ids = parts.map(({ id }) => id);
  useLayoutEffect(() => {
    if (!used.current) return;
    const { id, by } = used.current;
    used.current = undefined;
    const row = [...(list.current?.children ?? [])].find(
      (one) => one instanceof HTMLElement && one.dataset['part'] === id,
    );
    const next = row
      ? row.querySelector<HTMLElement>(`button[data-by="${by}"]`)
      : list.current?.parentElement?.querySelector('summary');
    next?.focus();
  }, [ids.join()]);
  const move = (part: Part, by: -1 | 1) => {
    const order = moved(ids, part.id, by);
    if (order === ids) return;
    used.current = { id: part.id, by };
    changePortfolio(browserShelf(), { order });
    const place = order.indexOf(part.id) + 1;
    say(words('portfolio.moved', { name: part.name, place, count: ids.length }));
  };
  const want = (id: string, is: boolean) =>
    changePortfolio(browserShelf(), { shown: { ...portfolio.shown, [id]: is } });
  /** One more work that is left out has no row: it is among the others again. */
  const wantRow = ({ id, name }: Part, is: boolean) => {
    if (id.startsWith(WORK)) {
      used.current = { id };
      say(words('portfolio.left-out', { name }));
    }
    want(id, is);
  };
  return (
    <Section
      id="parts"
      title={words('portfolio.parts')}
      how={begun && words('portfolio.parts.how')}
    >
      <ol class="portfolio-parts" ref={list}>
        {parts.map((part, index) => (
          <PartRow
            key={part.id}
            part={part}
            first={index === 0}
            last={index === parts.length - 1}
            want={(is) => wantRow(part, is)}
            move={begun ? (by) => move(part, by) : undefined}
            words={words}
          >
            {part.id === 'circle' && <CircleChoice kept={kept} speech={speech} />}
            {part.id === 'standards' && <StandardChoice kept={kept} speech={speech} />}
          </PartRow>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <Others collected={collected} portfolio={portfolio} speech={speech} want={want} />
    </Section>
  );
}
