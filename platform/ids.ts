import { v7 } from 'uuid';

/** A UUIDv7: ids of later events sort after earlier ones. */
export function newId(): string {
  return v7();
}
