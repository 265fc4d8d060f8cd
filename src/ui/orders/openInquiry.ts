// Inquiry: somebody finds out why a town's trust moved.

import { FileSearch } from 'lucide-preact';
import type { LedgerView } from '../../sim/index.ts';
import type { OrderForm } from './form.ts';
import { entrySlot } from './slots.ts';

/** Lost trust that nobody has explained, or that is said of somebody and not proven, and nobody has asked about. */
export function mayInquire(entry: LedgerView): boolean {
  const open = entry.cause === 'unexplained' || entry.said === 'accused';
  return entry.measure === 'trust' && entry.delta < 0 && open && entry.inquiryDue === null;
}

export const openInquiry: OrderForm = {
  id: 'openInquiry',
  key: 'Q',
  icon: FileSearch,
  inBar: true,
  slots: [entrySlot(mayInquire)],
  offeredFor: () => false,
  order: ({ entry }) => (entry ? { type: 'openInquiry', entry: Number(entry) } : null),
};
