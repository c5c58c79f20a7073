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

/// Three results reckoned at the same time: who is done with one takes the next.
public func together<First: Sendable, Second: Sendable, Third: Sendable>(
  _ first: @Sendable () -> First, _ second: @Sendable () -> Second, _ third: @Sendable () -> Third
) -> (First, Second, Third) {
  let parts = parallelMap([1, 2, 3]) { number -> OneOfThree<First, Second, Third> in
    switch number {
    case 1: .first(first())
    case 2: .second(second())
    default: .third(third())
    }
  }
  guard case .first(let one) = parts[0], case .second(let two) = parts[1], case .third(let three) = parts[2] else {
    preconditionFailure("results come in the order of the inputs")
  }
  return (one, two, three)
}

private enum OneOfThree<First: Sendable, Second: Sendable, Third: Sendable>: Sendable {
  case first(First)
  case second(Second)
  case third(Third)
}
