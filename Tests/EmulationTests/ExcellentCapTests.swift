import Testing

@testable import Emulation

@Suite("The cap on excellent ratings") struct ExcellentCapTests {
  private func ratings(_ group: String, excellent: Int, good: Int, completed: Int = 0) -> [GroupedRating] {
    let bands =
      Array(repeating: RatingBand.excellent, count: excellent) + Array(repeating: .good, count: good)
      + Array(repeating: .completed, count: completed)
    return bands.enumerated().map { GroupedRating(Int64($0.offset), group: group, $0.element) }
  }

  @Test("20% of those rated good or better, rounded down, in the agency and in each group")
  func caps() {
    let caps = excellentCaps(
      of: ratings("Văn phòng", excellent: 3, good: 7, completed: 10) + ratings("Chi cục", excellent: 1, good: 8))
    #expect(caps.map(\.group) == [nil, "Chi cục", "Văn phòng"])
    #expect(caps.map(\.base) == [19, 9, 10])
    #expect(caps.map(\.most) == [3, 1, 2])
    #expect(caps.map(\.over) == [1, 0, 1])
  }

  @Test("where the share is read as of those rated good only, the cap is smaller")
  func otherBase() throws {
    var rules = RatingRules.decree335
    rules.capBase = .goodOnly
    let cap = excellentCaps(of: ratings("A", excellent: 3, good: 12), by: rules)[1]
    #expect(cap.base == 12 && cap.most == 2 && cap.over == 1)
    #expect(excellentCaps(of: ratings("A", excellent: 3, good: 12))[1].over == 0)
    #expect(excellentCaps(of: []).map(\.most) == [0])
    #expect(try stored(rules) == rules)
  }
}
