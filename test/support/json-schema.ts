/** The part of JSON Schema that the schemas in data/ use. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const UNDERSTOOD: ReadonlySet<string> = new Set(
  [
    '$schema,title,description,$ref,$defs,type,enum,pattern,minLength,minItems,minimum,items,required,properties',
    'additionalProperties',
  ].flatMap((words) => words.split(',')),
);

/** Where and why a value breaks a schema; empty when it does not. A keyword that is not understood is an error too. */
export function schemaErrors(value: unknown, schema: Schema, root: Schema = schema, path = '$'): readonly string[] {
  const unknown = Object.keys(schema).filter((keyword) => !UNDERSTOOD.has(keyword));
  const target = schema.$ref === undefined ? schema : (root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? schema);
  if (target !== schema) {
    return schemaErrors(value, target, root, path);
  }
  const errors = unknown.map((keyword) => `${path}: the test does not know "${keyword}"`);
  const expect = (holds: boolean, what: string) => void (holds || errors.push(`${path}: ${what}`));
  expect(schema.type === undefined || typeOf(value) === schema.type, `is ${typeOf(value)}, not ${schema.type}`);
  expect(schema.enum === undefined || schema.enum.includes(value), `${JSON.stringify(value)} is not allowed`);
  if (typeof value === 'string') {
    expect(schema.minLength === undefined || schema.minLength <= value.length, 'too short');
    expect(schema.pattern === undefined || new RegExp(schema.pattern).test(value), `does not match ${schema.pattern}`);
  }
  if (typeof value === 'number') {
    expect(schema.minimum === undefined || schema.minimum <= value, 'too small');
  }
  if (Array.isArray(value)) {
    expect(schema.minItems === undefined || schema.minItems <= value.length, 'too few items');
    value.forEach((item, index) => {
      errors.push(...(schema.items === undefined ? [] : schemaErrors(item, schema.items, root, `${path}[${index}]`)));
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const key of schema.required ?? []) {
      expect(key in value, `lacks "${key}"`);
    }
    for (const [key, inner] of Object.entries(value)) {
      const property = schema.properties?.[key];
      expect(property !== undefined || schema.additionalProperties !== false, `has an unknown "${key}"`);
      errors.push(...(property === undefined ? [] : schemaErrors(inner, property, root, `${path}.${key}`)));
    }
  }
  return errors;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) {
    return 'array';
  }
  if (typeof value === 'number') {
    return Number.isInteger(value) ? 'integer' : 'number';
  }
  return value === null ? 'null' : typeof value;
}
