import type { Fact } from './fact.ts';

export const CONTACT_PURPOSES = ['return', 'general', 'other', 'post'] as const;
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** When a telephone is answered. Times are 24-hour local `HH:MM`. */
export interface Hours {
  days: readonly (typeof WEEKDAYS)[number][];
  opens: string;
  closes: string;
}

interface ContactBase extends Fact {
  id: string;
  purpose: (typeof CONTACT_PURPOSES)[number];
  /** True when it is printed in an old source and must never be offered as a way to reach somebody. */
  historical: boolean;
}

export interface Phone extends ContactBase {
  kind: 'phone';
  /** E.164, for example `+31203467278`. */
  value: string;
  /** The national way of writing the same number. */
  display: string;
  free: boolean;
  hours: readonly Hours[];
}

export interface Email extends ContactBase {
  kind: 'email';
  value: string;
}

export interface Website extends ContactBase {
  kind: 'website';
  value: string;
}

export interface Address extends ContactBase {
  kind: 'address';
  street: string;
  postcode: string;
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** How to reach an organisation: its general number, shared mailbox, website or address; never a person's. */
export type Contact = Phone | Email | Website | Address;

/** Returns the contacts that can be used today. */
export function getLiveContacts(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.filter(({ historical }) => !historical);
}

/** Returns the number to call first: the one for questions about return, where there is one. */
export function findFirstPhone(contacts: readonly Contact[]): Phone | undefined {
  const phones = getLiveContacts(contacts).filter((contact) => contact.kind === 'phone');
  return phones.find(({ purpose }) => purpose === 'return') ?? phones[0];
}
