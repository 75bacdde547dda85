import { z } from 'zod';
import type { Path } from './yaml.ts';

/** What an editor may be told about one place in a schema. */
export interface Shape {
  schema: unknown;
  description: string | undefined;
}

/** Finds the schema of the value at `path`; `value` decides which of several forms is meant. */
export function findShape(root: z.ZodType, path: Path, value: unknown): Shape | undefined {
  let shape: Shape | undefined = unwrap(root);
  let here = value;
  for (const part of path) {
    shape = findChild(shape, part, here);
    if (!shape) return undefined;
    here = getPart(here, part);
  }
  return pickOption(shape, here);
}

/** Returns the names of the keys that an object of this shape may have. */
export function getKeys(shape: Shape | undefined): string[] {
  return shape?.schema instanceof z.ZodObject ? Object.keys(shape.schema.shape) : [];
}

/** Returns an example of a value that fits, as an editor would type it. */
export function getExample(shape: Shape | undefined, key: string): string {
  const schema = shape?.schema;
  if (schema instanceof z.ZodEnum) return String(schema.options[0]);
  if (schema instanceof z.ZodLiteral) return String(schema.value);
  if (schema instanceof z.ZodBoolean) return 'true';
  if (schema instanceof z.ZodNumber) return '200';
  return EXAMPLES[key] ?? (schema instanceof z.ZodArray ? '[…]' : '…');
}

const EXAMPLES: Record<string, string> = {
  source: '[dtv-basis]',
  retrieved: '2026-11-20',
  checked: 'never',
  date: '2026-01',
  of: 'nl',
  country: 'GH',
};

function findChild(shape: Shape, part: PropertyKey, value: unknown): Shape | undefined {
  const { schema } = pickOption(shape, value);
  if (schema instanceof z.ZodObject) {
    const child: unknown = schema.shape[String(part)];
    return child ? unwrap(child) : undefined;
  }
  if (schema instanceof z.ZodArray) return unwrap(schema.element);
  if (schema instanceof z.ZodRecord) return unwrap(schema.valueType);
  return undefined;
}

function pickOption(shape: Shape, value: unknown): Shape {
  if (!(shape.schema instanceof z.ZodDiscriminatedUnion)) return shape;
  const key = shape.schema.def.discriminator;
  const option = shape.schema.options.find((candidate: unknown) => {
    if (!(candidate instanceof z.ZodObject)) return false;
    const literal: unknown = candidate.shape[key];
    return literal instanceof z.ZodLiteral && literal.value === getPart(value, key);
  });
  return option ? { schema: option, description: shape.description } : shape;
}

function unwrap(schema: unknown): Shape {
  let description = schema instanceof z.ZodType ? schema.description : undefined;
  let inner = schema;
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodOptional) {
    inner = inner.def.innerType;
    if (inner instanceof z.ZodType) description ??= inner.description;
  }
  return { schema: inner, description };
}

function getPart(value: unknown, part: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
}
