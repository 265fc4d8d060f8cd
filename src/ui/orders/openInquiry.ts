// Inquiry: somebody finds out why a town's trust moved.

import { FileSearch } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { entrySlot } from './slots.ts';

export const openInquiry: OrderForm = {
  id: 'openInquiry',
  key: 'Q',
  icon: FileSearch,
  inBar: true,
  slots: [entrySlot((entry) => entry.cause === 'unexplained' && entry.inquiryDue === null)],
  offeredFor: () => false,
  order: ({ entry }) => (entry ? { type: 'openInquiry', entry: Number(entry) } : null),
};
