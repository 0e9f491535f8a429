import { readableError } from "./sqlite-errors.ts";

/** The same repository; what its methods throw is a refusal a clinician can read, where there is one. */
export function readableRepository<Repository extends object>(
  repository: Repository,
): Repository {
  return new Proxy(repository, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...parameters: unknown[]): unknown => {
        try {
          return Reflect.apply(member, target, parameters);
        } catch (error) {
          throw readableError(error);
        }
      };
    },
  });
}
