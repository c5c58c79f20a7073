import Foundation
import Testing

@testable import Emulation

@Suite("Exact shares") struct ExactShareTests {
  @Test(
    "a share is reached exactly, without rounding",
    arguments: [
      (2, 3, 20, 30, true), (2, 3, 19, 29, false), (2, 3, 2, 3, true), (9, 10, 18, 20, true), (9, 10, 17, 19, false),
      (2, 3, 0, 0, false),
    ]
  )
  func reached(numerator: Int, denominator: Int, part: Int, whole: Int, isReached: Bool) throws {
    #expect(try share(numerator, denominator).isReached(by: part, of: whole) == isReached)
  }

  @Test(
    "fewest is rounded up, most is rounded down",
    arguments: [(2, 3, 20, 14, 13), (1, 5, 14, 3, 2), (1, 5, 15, 3, 3), (9, 10, 19, 18, 17)])
  func counts(numerator: Int, denominator: Int, whole: Int, fewest: Int, most: Int) throws {
    let share = try share(numerator, denominator)
    #expect(share.fewest(of: whole) == fewest)
    #expect(share.most(of: whole) == most)
  }

  @Test("what is no share is refused, also when it is read")
  func refused() throws {
    #expect(ExactShare(3, of: 2) == nil && ExactShare(-1, of: 2) == nil && ExactShare(1, of: 0) == nil)
    #expect(ExactShare(percent: 101) == nil)
    #expect(try ExactShare(percent: 90) == share(9, 10))
    #expect(try stored([share(4, 6)]) == [share(2, 3)])
    #expect(throws: (any Error).self) { try stored(["4/0"]).map { try decodeShare($0) } }
  }

  private func decodeShare(_ text: String) throws -> ExactShare {
    try JSONDecoder().decode([ExactShare].self, from: JSONEncoder().encode([text]))[0]
  }
}
