import { useId } from 'preact/hooks';
import { FRESH, type Settings, SIDES, type Side } from '../../core/review/deck.ts';
import { type Card, chosenCards } from './cards.ts';
import { useSpeech } from './speech.ts';

interface ChooseProps {
  readonly cards: readonly Card[];
  readonly settings: Settings;
  /** Modules with something begun: what counts until somebody chooses. */
  readonly begun: readonly string[];
  readonly modules: readonly string[];
  readonly set: (part: Partial<Settings>) => void;
}

/** Which cards take part, and how many new ones a day. */
export function Choose({ cards, settings, begun, modules, set }: ChooseProps) {
  const { words, moduleName } = useSpeech();
  const id = useId();
  const open = new Set(settings.modules ?? begun);
  const slips = cards.filter(({ kind }) => kind === 'slip').length;
  const count = chosenCards(cards, settings, begun).length;
  const turn = (module: string, isIn: boolean) =>
    set({ modules: modules.filter((one) => (one === module ? isIn : open.has(one))) });
  const turnSide = (side: Side, isIn: boolean) =>
    set({ sides: SIDES.filter((one) => (one === side ? isIn : settings.sides.includes(one))) });
  return (
    <div class="review-choose">
      <fieldset>
        <legend>{words('review.modules')}</legend>
        <p class="muted">
          {words(settings.modules ? 'review.modules.chosen' : 'review.modules.begun')}
        </p>
        <div class="review-modules">
          {modules.map((module) => (
            <Check
              key={module}
              label={moduleName(module)}
              hint={words('review.terms', { count: termsIn(cards, module) })}
              checked={open.has(module)}
              set={(isIn) => turn(module, isIn)}
            />
          ))}
        </div>
        <p class="buttons">
          <button type="button" class="button small" onClick={() => set({ modules })}>
            {words('review.modules.all')}
          </button>
          <button
            type="button"
            class="button small"
            aria-disabled={settings.modules === null}
            onClick={() => set({ modules: null })}
          >
            {words('review.modules.back')}
          </button>
        </p>
      </fieldset>
      <fieldset>
        <legend>{words('review.sides')}</legend>
        {SIDES.map((side) => (
          <Check
            key={side}
            label={words(`review.side.${side}`)}
            hint={words(`review.side.${side}.hint`)}
            checked={settings.sides.includes(side)}
            set={(isIn) => turnSide(side, isIn)}
          />
        ))}
        <Check
          label={words('review.slips')}
          hint={words('review.slips.hint', { count: slips })}
          checked={settings.slips}
          set={(isIn) => set({ slips: isIn })}
        />
      </fieldset>
      <fieldset>
        <legend>{words('review.rules')}</legend>
        <div class="review-fresh">
          <label for={id}>{words('review.fresh')}</label>
          <input
            id={id}
            type="number"
            min={0}
            max={FRESH.most}
            step={1}
            value={settings.fresh}
            onChange={({ currentTarget }) => {
              const wanted = Math.round(currentTarget.valueAsNumber);
              const fresh = Math.min(FRESH.most, Math.max(0, wanted || 0));
              currentTarget.value = String(fresh);
              set({ fresh });
            }}
          />
        </div>
        <Check
          label={words('review.typed')}
          hint={words('review.typed.hint')}
          checked={settings.typed}
          set={(typed) => set({ typed })}
        />
      </fieldset>
      <p role="status" class="review-count">
        {words('review.count', { count })}
      </p>
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly set: (checked: boolean) => void;
}

function Check({ label, hint, checked, set }: CheckProps) {
  return (
    <label class="review-check">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
      />
      <span>
        {label} <small class="muted">{hint}</small>
      </span>
    </label>
  );
}

function termsIn(cards: readonly Card[], module: string): number {
  const own = cards.filter((card) => card.kind === 'term' && card.module === module);
  return new Set(own.map(({ note }) => note)).size;
}
