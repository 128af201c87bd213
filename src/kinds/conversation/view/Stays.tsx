import type { Words } from '../../../ui/words.ts';
import type { Customer } from '../task.ts';

interface StaysProps {
  readonly customer: Customer;
  readonly words: Words;
}

/** Whether the customer comes again. */
export function Stays({ customer, words }: StaysProps) {
  return (
    <span class="talk-stays" data-customer={customer}>
      {words(`conversation.customer.${customer}`)}
    </span>
  );
}
