import Dispatch

/// The results of `transform` in the order of the inputs, reckoned on as many cores as are free; the calling thread takes part.
///
/// For work of some tens of microseconds or more each: handing out a piece costs about one.
public func parallelMap<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], _ transform: @Sendable (Input) -> Output
) -> [Output] {
  guard inputs.count > 1 else { return inputs.map(transform) }
  return [Output](unsafeUninitializedCapacity: inputs.count) { buffer, count in
    // Each piece of work writes a place of its own.
    nonisolated(unsafe) let places = buffer
    DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
      places.initializeElement(at: index, to: transform(inputs[index]))
    }
    count = inputs.count
  }
}

/// Two results reckoned at the same time.
public func both<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  let parts = parallelMap([true, false]) { $0 ? Either.first(first()) : Either<First, Second>.second(second()) }
  guard case .first(let one) = parts[0], case .second(let other) = parts[1] else {
    preconditionFailure("results come in the order of the inputs")
  }
  return (one, other)
}

private enum Either<First: Sendable, Second: Sendable>: Sendable {
  case first(First)
  case second(Second)
}
