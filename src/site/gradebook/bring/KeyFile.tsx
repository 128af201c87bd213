import { useSpeech } from '../speech.ts';
import type { Brought } from './brought.ts';

/** Opens a key file, where its lack is said. */
export function KeyFile({ bring }: { readonly bring: (what: Brought) => void }) {
  const { words } = useSpeech();
  return (
    <label class="button small">
      <input
        type="file"
        class="visually-hidden"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) bring({ files, text: '' });
        }}
      />
      {words('book.open-key')}
    </label>
  );
}
