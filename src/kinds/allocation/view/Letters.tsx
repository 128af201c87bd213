import { useId } from 'preact/hooks';
import { Heading } from '../../../ui/Heading.tsx';
import type { Post } from '../outcome.ts';
import { placesOf } from '../places.ts';
import type { AllocationProps } from './props.ts';

interface LettersProps extends AllocationProps {
  readonly post: readonly Post[];
}

/** What has arrived; every paragraph leads to what it is about. */
export function Letters(props: LettersProps) {
  const { post, words } = props;
  return (
    <div class="alloc-post">
      <Heading below class="alloc-title">
        {words('allocation.post', { count: post.length })}
      </Heading>
      {post.length === 0 && <p class="muted">{words('allocation.post.none')}</p>}
      {post.map((one) => (
        <OneLetter key={one.letter.id} {...props} one={one} />
      ))}
    </div>
  );
}

function OneLetter({ task, one, lead, words }: LettersProps & { readonly one: Post }) {
  const id = useId();
  const { letter, paragraphs } = one;
  const places = placesOf(task);
  return (
    <article class="alloc-letter" data-tone={letter.tone} aria-labelledby={id}>
      <p class="alloc-from" id={id}>
        <span>{words(`allocation.tone.${letter.tone}`)}</span> {letter.name}
      </p>
      <p>{letter.intro}</p>
      {paragraphs.map((paragraph) => (
        <div key={paragraph.id} class="alloc-paragraph">
          <p>{paragraph.text}</p>
          <p class="alloc-leads">
            {paragraph.leads.map((place) => (
              <button key={place} type="button" class="link" onClick={() => lead(place)}>
                {words('allocation.lead', {
                  name: places.find((other) => other.id === place)?.name ?? '',
                })}
              </button>
            ))}
          </p>
        </div>
      ))}
      <p>{letter.closing}</p>
    </article>
  );
}
