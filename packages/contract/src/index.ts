/** Every operation of Reform Exchange, declared once. */
export * from "./contract.ts";
export * from "./operation.ts";
