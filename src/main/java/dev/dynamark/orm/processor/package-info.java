/**
 * The annotation processor: reports modelling mistakes as compile errors and generates, for each model, its codec and its
 * metamodel of typed attributes and keys. Runs inside the compiler only; nothing here is used at run time.
 */
package dev.dynamark.orm.processor;
