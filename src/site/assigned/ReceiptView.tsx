import type { Receipt } from '../../store/record.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { ViewProps } from './props.ts';
import { ReceiptCard } from './ReceiptCard.tsx';
import { Send } from './Send.tsx';

/** After handing in: how to send it on, and the receipt to keep. */
export function ReceiptView(props: ViewProps & { readonly receipt: Receipt }) {
  const { words, receipt, go, session, title } = props;
  const { assignment, language } = session;
  return (
    <>
      <nav class="assignment-way" aria-label={words('assigned.way')}>
        <button type="button" class="link" onClick={() => go({ at: 'all' })}>
          <Icon name="back" /> {words('assigned.all')}
        </button>
      </nav>
      <h2 data-heading tabIndex={-1}>
        {words(receipt.token ? 'assigned.ready' : 'assigned.receipt')}
      </h2>
      {receipt.token ? (
        <Send
          receipt={receipt}
          sealed={assignment.collect === 'sealed'}
          title={title}
          language={language}
          words={words}
          sent={() => session.record.markSent(receipt.fingerprint)}
        />
      ) : (
        <p class="muted">{words('assigned.superseded')}</p>
      )}
      <ReceiptCard
        assignment={assignment}
        receipt={receipt}
        title={title}
        places={session.places}
        language={language}
        words={words}
      />
      <div class="buttons receipt-buttons">
        <button type="button" class="button" onClick={() => window.print()}>
          {words('assigned.receipt.print')}
        </button>
        <button type="button" class="button" onClick={() => go({ at: 'all' })}>
          {words('assigned.all')}
        </button>
      </div>
    </>
  );
}
