/**
 * The learned models, held in memory by the background and read again after the browser has put it to sleep. A reader is
 * not left with nothing where they cannot be read: the rules then answer alone, and the console says why.
 */
import { openModel } from '../analysis/model/open-model';
import type { TokenModel } from '../analysis/model/types';
import { readPackageFile } from './package-file';

export interface ModelStore {
  /** Never rejects; null when the models cannot be read. */
  get(): Promise<TokenModel | null>;
}

/** Null where the browser or a policy has no WebAssembly: the plain kernel gives equal results. */
const compile = async (url: string): Promise<WebAssembly.Module | null> => {
  try {
    return await WebAssembly.compile(await readPackageFile(url));
  } catch (error) {
    console.warn(`On Record works without WebAssembly: ${error}`);
    return null;
  }
};

/** Addresses of the packed weights and of the compiled kernel inside the package. */
export const createModelStore = (weights: string, kernel: string): ModelStore => {
  let loading: Promise<TokenModel | null> | null = null;
  const load = async (): Promise<TokenModel | null> => {
    try {
      const [bytes, module] = await Promise.all([readPackageFile(weights), compile(kernel)]);
      return openModel(new Uint8Array(bytes), module);
    } catch (error) {
      console.error(`On Record cannot read its models and works with rules alone: ${error}`);
      loading = null;
      return null;
    }
  };
  return {
    get() {
      loading ??= load();
      return loading;
    },
  };
};
