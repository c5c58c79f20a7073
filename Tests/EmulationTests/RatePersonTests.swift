import Domain
import Testing

@testable import Emulation

@Suite("The rating of a civil servant") struct RatePersonTests {
  private func product(
    _ code: String, assigned: String = "10", done: String = "10", errors: Int = 0, delays: Int = 0,
    confirmed: String? = nil
  ) throws -> RatedProduct {
    let cause = try confirmed.map { ObjectiveCause("Lũ", confirmedBy: 2, on: try day($0)) }
    let errors = (0..<errors).map { ProductFault(.seriousError, .task(Int64($0)), cause: cause) }
    let delays = (0..<delays).map { ProductFault(.delay, .task(Int64(100 + $0)), cause: cause) }
    return RatedProduct(
      code, assigned: try amount(assigned), done: try amount(done), faults: errors + delays, sources: [.task(1)])
  }

  private func rate(
    general: String = "30", _ products: [RatedProduct], grounds: [FailureGround] = [],
    period: Period = .quarter(1, 2026)
  ) throws -> PersonRating {
    try ratePerson(
      7, period, general: amount(general), generalSources: [.statement(by: 1, on: day("2026-03-31"))],
      products: products, grounds: grounds, on: day("2026-04-01"))
  }

  @Test("30 and 70 points: quantity, quality and progress are averaged")
  func points() throws {
    let rating = try rate(
      general: "28", [product("A", errors: 1), product("B", delays: 2), product("C", done: "5")])
    // a = 25 of 30; b = 7,5 + 10 + 5 of 30; c = 10 + 5 + 5 of 30.
    #expect(try rating.quantity == amount("83.33"))
    #expect(try rating.quality == amount("75"))
    #expect(try rating.progress == amount("66.67"))
    // 70 · (25 + 22,5 + 20) ÷ 90.
    #expect(try rating.results == amount("52.5"))
    #expect(try rating.total == amount("80.5"))
    #expect(rating.band == .good)
    #expect(rating.lines.map(\.qualityPercent) == [75, 100, 100])
    #expect(rating.lines.map(\.progressPercent) == [100, 50, 100])
    #expect(try stored(rating) == rating)
  }

  @Test(
    "each error and each delay takes 25, never below 0",
    arguments: [(0, 100), (1, 75), (2, 50), (3, 25), (4, 0), (7, 0)])
  func faults(count: Int, percent: Int) throws {
    let rating = try rate([product("A", errors: count, delays: count)])
    #expect(rating.lines[0].qualityPercent == percent && rating.lines[0].progressPercent == percent)
    #expect(try rating.quality == amount("\(percent)"))
    #expect(try rating.quantity == amount("100"))
  }

  @Test("a confirmed objective cause takes nothing off, and counts from the day it was confirmed")
  func excused() throws {
    let known = try rate([product("A", delays: 2, confirmed: "2026-04-01")])
    #expect(try known.progress == amount("100"))
    #expect(known.lines[0].excused == 2 && known.lines[0].delays == 0)
    let later = try rate([product("A", delays: 2, confirmed: "2026-04-02")])
    #expect(try later.progress == amount("50"))
  }

  @Test("more than was assigned of one product makes up for nothing")
  func beyond() throws {
    #expect(try rate([product("A", done: "30"), product("B", done: "0")]).quantity == amount("50"))
  }

  @Test(
    "bands begin at 90, 70 and 50",
    arguments: [
      ("100", .excellent), ("90", .excellent), ("89.99", .good), ("70", .good), ("69.99", .completed),
      ("50", .completed),
      ("49.99", .notCompleted), ("0", .notCompleted),
    ] as [(String, RatingBand)])
  func bands(points: String, band: RatingBand) throws {
    #expect(try RatingRules.decree335.band(of: amount(points)) == band)
  }

  @Test(
    "a ground of failure decides whatever the points, which stay to be seen", arguments: FailureGround.Kind.allCases)
  func grounds(kind: FailureGround.Kind) throws {
    let rating = try rate([product("A")], grounds: [FailureGround(kind, DocumentBasis("12/QĐ-SNN"))])
    #expect(try rating.total == amount("100"))
    #expect(rating.band == .notCompleted)
  }

  @Test("what cannot be rated is refused")
  func refused() throws {
    #expect(throws: RatingError.nothingAssigned) { try rate([]) }
    #expect(throws: RatingError.periodNotMonthOrQuarter(.year(2026))) {
      try rate([product("A")], period: .year(2026))
    }
    #expect(throws: RatingError.generalOutside(try amount("30.5"), atMost: try amount("30"))) {
      try rate(general: "30.5", [product("A")])
    }
    #expect(throws: RatingError.assignedNotPositive(code: "A", .zero)) { try rate([product("A", assigned: "0")]) }
    #expect(throws: RatingError.doneNegative(code: "A", try amount("-1"))) { try rate([product("A", done: "-1")]) }
    #expect(throws: RatingError.duplicateProduct("A")) { try rate([product("A"), product("A")]) }
    #expect(throws: RatingError.noEvidence("A")) {
      try rate([RatedProduct("A", assigned: amount("1"), done: amount("1"), sources: [])])
    }
    #expect(throws: RatingError.overflow) {
      try rate(["A", "B"].map { try product($0, assigned: "900000000000000", done: "900000000000000") })
    }
  }
}
