import { type Filter, NO_FILTER, type Order } from './order.ts';

/** What of the table is on screen. */
export interface TableView {
  readonly filter: Filter;
  readonly order: Order;
  /** From 0. */
  readonly page: number;
}

/** Everybody, by name. */
export const FIRST_VIEW: TableView = {
  filter: NO_FILTER,
  order: { by: 'name', down: false },
  page: 0,
};
