import { z } from 'zod';
import { CONTACT_PURPOSES, WEEKDAYS } from '../model/contact.ts';
import { ORGANISATION_KINDS, ORGANISATION_ROLES } from '../model/organisation.ts';
import {
  countryCodeSchema,
  factFields,
  idSchema,
  levelSchema,
  noteSchema,
  scopeSchema,
  sourceIdsSchema,
  statementsSchema,
} from './parts.ts';

const clockSchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'expected a time of 24 hours, such as "08:30"' });

const contactFields = {
  id: idSchema,
  purpose: z.enum(CONTACT_PURPOSES).describe('What it is for: return, general, other or post.'),
  historical: z
    .boolean()
    .default(false)
    .describe('true when it must never be offered as a way to reach somebody.'),
  ...factFields,
};

const contactSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('phone'),
    value: z.string().regex(/^\+[1-9]\d{6,14}$/, {
      error: 'expected a telephone number with + and the country number, such as "+31203467278"',
    }),
    display: z.string().min(5).describe('The same number as people in the country write it.'),
    free: z.boolean().default(false),
    hours: z
      .array(
        z.strictObject({
          days: z.array(z.enum(WEEKDAYS)).min(1),
          opens: clockSchema,
          closes: clockSchema,
        }),
      )
      .default([]),
    ...contactFields,
  }),
  z.strictObject({
    kind: z.literal('email'),
    value: z.email({ error: 'expected an e-mail address of the organisation' }),
    ...contactFields,
  }),
  z.strictObject({
    kind: z.literal('website'),
    value: z.url({ protocol: /^https?$/ }),
    ...contactFields,
  }),
  z.strictObject({
    kind: z.literal('address'),
    street: z.string().min(1),
    postcode: z.string().min(4),
    city: z.string().min(1),
    country: countryCodeSchema,
    ...contactFields,
  }),
]);

/** `content/organisations/<id>/facts.yml` */
export const organisationSchema = z.strictObject({
  name: z.string().min(1).describe('Its own name. It stays in Latin script in every language.'),
  abbreviations: z.array(z.string().min(1)).default([]),
  scope: scopeSchema,
  kind: z.enum(ORGANISATION_KINDS),
  role: z.enum(ORGANISATION_ROLES).describe('active, only named in a source, or historical.'),
  levels: z.array(levelSchema).default([]),
  partners: z.array(idSchema).default([]).describe('Ids of organisations it is or was made of.'),
  contacts: z.array(contactSchema).default([]),
  namings: z
    .array(z.strictObject({ id: idSchema, level: levelSchema, ...factFields }))
    .default([])
    .describe('Sources that list it for a support level.'),
  statements: statementsSchema,
  source: sourceIdsSchema,
  note: noteSchema,
});
