import { useState } from 'preact/hooks';
import { ankiFile } from '../../core/review/anki.ts';
import { SIDES, type Side } from '../../core/review/deck.ts';
import { download } from '../../ui/download.ts';
import { fileName } from '../file-name.ts';
import { ankiNotes } from './anki-notes.ts';
import type { Card } from './cards.ts';
import { useSpeech } from './speech.ts';

interface AnkiProps {
  readonly cards: readonly Card[];
  /** The modules that take part. */
  readonly open: readonly string[];
}

/** The cards as a file for Anki: those of the modules that take part, in the directions wanted. */
export function Anki({ cards, open }: AnkiProps) {
  const { words, language, format, moduleName } = useSpeech();
  const [sides, setSides] = useState<readonly Side[]>(['define', 'name']);
  const [everything, setEverything] = useState(false);
  const [slips, setSlips] = useState(true);
  const chosen = cards.filter((card) =>
    card.kind === 'slip'
      ? slips
      : sides.includes(card.side) && (everything || open.includes(card.module)),
  );
  const save = () => {
    const notes = ankiNotes(chosen, language, words, format, moduleName);
    const name = fileName([words('site.name'), 'Anki'], 'txt');
    download(name, ankiFile(notes), 'text/plain;charset=utf-8');
  };
  return (
    <div class="review-anki">
      <p>{words('review.anki.text')}</p>
      <fieldset>
        <legend>{words('review.anki.which')}</legend>
        <div class="review-options">
          {[false, true].map((all) => (
            <label key={String(all)} class="review-check">
              <input
                type="radio"
                name="review-anki-which"
                checked={everything === all}
                onChange={() => setEverything(all)}
              />
              <span>{words(all ? 'review.anki.all' : 'review.anki.chosen')}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words('review.sides')}</legend>
        {SIDES.map((side) => (
          <label key={side} class="review-check">
            <input
              type="checkbox"
              checked={sides.includes(side)}
              onChange={({ currentTarget: { checked } }) =>
                setSides(SIDES.filter((one) => (one === side ? checked : sides.includes(one))))
              }
            />
            <span>{words(`review.side.${side}`)}</span>
          </label>
        ))}
        <label class="review-check">
          <input
            type="checkbox"
            checked={slips}
            onChange={({ currentTarget }) => setSlips(currentTarget.checked)}
          />
          <span>{words('review.slips')}</span>
        </label>
      </fieldset>
      <p role="status" class="review-count">
        {words('review.count', { count: chosen.length })}
      </p>
      <button
        type="button"
        class="button primary"
        aria-disabled={chosen.length === 0}
        onClick={() => chosen.length > 0 && save()}
      >
        {words('review.anki.save')}
      </button>
      <ol class="review-steps">
        <li>{words('review.anki.step.open')}</li>
        <li>{words('review.anki.step.check')}</li>
        <li>{words('review.anki.step.again')}</li>
      </ol>
    </div>
  );
}
