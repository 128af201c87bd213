import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { aheadOf, broughtBack, released } from '../../core/review/answer.ts';
import type { Settings } from '../../core/review/deck.ts';
import { statisticsOf } from '../../core/review/statistics.ts';
import { $changes, $trouble } from '../../store/browser.ts';
import type { ReviewStore } from '../../store/review.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { Anki } from './Anki.tsx';
import { Choose } from './Choose.tsx';
import { allCards, chosenCards, heldCards, type TermText } from './cards.ts';
import { Figures } from './Figures.tsx';
import { Held } from './Held.tsx';
import { useSpeech } from './speech.ts';
import { Today } from './Today.tsx';
import { useSession } from './use-session.ts';
import type { Works } from './use-works.ts';
import { Warnings } from './Warnings.tsx';

interface PageProps {
  readonly store: ReviewStore;
  readonly terms: readonly TermText[];
  readonly modules: readonly string[];
  readonly works: Works;
  readonly now: () => number;
  /** Saves all work as a file. */
  readonly backUp: () => void;
}

const TABS = ['today', 'cards', 'figures', 'anki'] as const;

/** Review as it stands: today’s cards, the choice of them, how it goes, and the way to Anki. */
export function Page({ store, terms, modules, works, now, backUp }: PageProps) {
  const { words, language } = useSpeech();
  const deck = useStore(store.$deck);
  const notice = useStore(store.$notice);
  const trouble = useStore($trouble);
  const changes = useStore($changes);
  const { begun } = works;
  const all = useMemo(() => allCards(terms, works.works, language), [terms, works, language]);
  const cards = useMemo(() => chosenCards(all, deck.settings, begun), [all, deck.settings, begun]);
  const session = useSession(store, deck, cards, now, changes);
  const [tab, setTab] = useState<(typeof TABS)[number]>('today');
  const set = (part: Partial<Settings>) =>
    store.change((fresh) => ({ ...fresh, settings: { ...fresh.settings, ...part, at: now() } }));
  const choose = () => {
    setTab('cards');
    document.getElementById('review-cards')?.focus();
  };
  const warnings = (
    <Warnings
      trouble={trouble}
      notice={notice}
      ahead={aheadOf(deck, now())}
      backUp={backUp}
      dismiss={store.dismiss}
      bringBack={() => store.change((fresh) => broughtBack(fresh, now()))}
    />
  );
  // Nothing could be kept beside what a later edition has written.
  if (notice === 'later') return <div class="review">{warnings}</div>;
  return (
    <div class="review" data-ready="true" data-full={cards.length > 0}>
      {warnings}
      <Tabs
        id="review"
        label={words('review.title')}
        tabs={TABS}
        tab={tab}
        show={setTab}
        nameOf={(one) => words(`review.tab.${one}`)}
      />
      <div id="review-panel" role="tabpanel" aria-labelledby={`review-${tab}`}>
        {tab === 'today' && cards.length > 0 && (
          <Today deck={deck} cards={cards} session={session} now={now} choose={choose} />
        )}
        {tab === 'today' && cards.length === 0 && (
          <div class="review-welcome">
            <h2>{words('review.welcome')}</h2>
            <p>{words('review.welcome.text')}</p>
            <button type="button" class="button primary" onClick={choose}>
              {words('review.welcome.choose')}
            </button>
          </div>
        )}
        {tab === 'cards' && (
          <>
            <Choose
              cards={all}
              settings={deck.settings}
              begun={begun}
              modules={modules}
              set={set}
            />
            <Held
              cards={heldCards(deck, all)}
              chosen={cards}
              release={(card) => store.change((fresh) => released(fresh, card, now()))}
            />
          </>
        )}
        {tab === 'figures' && (
          <Figures
            statistics={statisticsOf(
              deck,
              cards.map(({ id }) => id),
              now(),
            )}
          />
        )}
        {tab === 'anki' && <Anki cards={all} open={deck.settings.modules ?? begun} />}
      </div>
    </div>
  );
}
