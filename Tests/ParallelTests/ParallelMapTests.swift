import Parallel
import Testing

@Suite("Work on several cores") struct ParallelMapTests {
  @Test("results come in the order of the inputs", arguments: [0, 1, 2, 1_000])
  func order(count: Int) {
    let inputs = Array(0..<count)
    #expect(parallelMap(inputs) { "\($0 * $0)" } == inputs.map { "\($0 * $0)" })
  }

  @Test("work within work is done as well")
  func nested() {
    let sums = parallelMap(Array(1...20)) { rows in parallelMap(Array(1...rows)) { $0 }.reduce(0, +) }
    #expect(sums == (1...20).map { $0 * ($0 + 1) / 2 })
  }

  @Test("three results of different kinds")
  func three() {
    let (number, text, list) = together({ 6 * 7 }, { "hai" }, { [1, 2] })
    #expect(number == 42)
    #expect(text == "hai")
    #expect(list == [1, 2])
  }
}
