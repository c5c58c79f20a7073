import Domain
import Testing

@testable import Emulation

func held(_ award: Award, _ year: Int, achievements: Set<String> = []) throws -> HeldAward {
  HeldAward(
    award.code, year: year, decision: DocumentBasis("\(year)/QĐ-UBND", on: try day("\(year)-12-20")),
    achievements: achievements)
}

@Suite("Whether a candidate may be put forward") struct EligibilityTests {
  private static let year = 2024

  private func record(
    _ recipient: Recipient = person(1), rating: RatingBand? = .good, awards: [HeldAward] = [],
    initiatives: [(InitiativeReach, String)] = [], recommended: Bool? = false,
    disciplines: [CandidateRecord.Discipline]? = [], members: CandidateRecord.Members? = nil
  ) throws -> CandidateRecord {
    CandidateRecord(
      recipient,
      ratings: rating.map { [.init(Self.year, $0, sources: [.statement(by: 1, on: .first(of: 12, 2024))])] } ?? [],
      awards: awards,
      initiatives: try initiatives.map { reach, iso in
        .init("Giống hồi ghép", reach, on: try day(iso), document: DocumentBasis("5/QĐ-SKHCN"))
      },
      movements: recommended.map { [.init(3, year: Self.year, isRecommended: $0, sources: [.task(1)])] } ?? [],
      disciplines: disciplines, members: members)
  }

  private func check(
    _ record: CandidateRecord, for award: Award, achievements: Set<String> = [], on iso: String = "2024-12-31"
  ) throws -> Eligibility {
    let rule = try #require(TitleRule.shipped(for: award.code))
    return eligibility(of: record, for: rule, year: Self.year, achievements: achievements, on: try day(iso))
  }

  @Test(
    "Lao động tiên tiến asks for a rating of good or better",
    arguments: [
      (.excellent, .eligible), (.good, .eligible), (.completed, .refused), (.notCompleted, .refused), (nil, .undecided),
    ] as [(RatingBand?, Eligibility.Verdict)])
  func advancedWorker(rating: RatingBand?, verdict: Eligibility.Verdict) throws {
    #expect(try check(record(rating: rating), for: .advancedWorker).verdict == verdict)
  }

  @Test("who took part in no movement of the year is refused, with the fact")
  func movement() throws {
    let refused = try check(record(recommended: nil), for: .advancedWorker)
    #expect(refused.verdict == .refused)
    #expect(refused.refusals.map(\.condition) == [.tookPartInMovement])
    #expect(refused.refusals.first?.facts == [.noMovement(year: 2024)])
  }

  @Test(
    "Chiến sĩ thi đua cơ sở: Lao động tiên tiến, held or by its standards, and an initiative or an excellent rating",
    arguments: [
      (true, false, .good, "2024-05-01", .eligible), (true, false, .excellent, nil, .eligible),
      (true, false, .good, nil, .refused), (true, false, .good, "2023-12-31", .refused),
      (false, true, .good, "2024-05-01", .eligible), (false, true, .completed, "2024-05-01", .refused),
      (false, true, nil, "2024-05-01", .undecided), (false, false, .excellent, "2024-05-01", .refused),
      (false, false, nil, "2024-05-01", .refused),
    ] as [(Bool, Bool, RatingBand?, String?, Eligibility.Verdict)])
  func unitFighter(
    isHeld: Bool, tookPart: Bool, rating: RatingBand?, initiative: String?, verdict: Eligibility.Verdict
  ) throws {
    let record = try record(
      rating: rating, awards: isHeld ? [held(.advancedWorker, 2024)] : [],
      initiatives: initiative.map { [(.unit, $0)] } ?? [], recommended: tookPart ? false : nil)
    #expect(try check(record, for: .unitFighter).verdict == verdict)
  }

  @Test(
    "Chiến sĩ thi đua tỉnh: three years in a row, and an initiative that reaches the province",
    arguments: [
      ([2022, 2023, 2024], .province, .eligible), ([2021, 2022, 2023], .nation, .eligible),
      ([2020, 2021, 2022], .province, .refused), ([2021, 2023, 2024], .province, .refused),
      ([2023, 2024, 2024], .province, .refused), ([2022, 2023, 2024], .unit, .refused),
    ] as [([Int], InitiativeReach, Eligibility.Verdict)])
  func provincialFighter(years: [Int], reach: InitiativeReach, verdict: Eligibility.Verdict) throws {
    let record = try record(awards: years.map { try held(.unitFighter, $0) }, initiatives: [(reach, "2023-03-01")])
    #expect(try check(record, for: .provincialFighter).verdict == verdict)
  }

  @Test("a broken row tells the years that are there and the first that is missing")
  func missingYear() throws {
    let record = try record(
      awards: [2021, 2023, 2024].map { try held(.unitFighter, $0) }, initiatives: [(.province, "2024-03-01")])
    let line = try #require(try check(record, for: .provincialFighter).refusals.first)
    #expect(
      line.facts == [
        .award(code: "CSTDCS", year: 2024, decision: try held(.unitFighter, 2024).decision),
        .award(code: "CSTDCS", year: 2023, decision: try held(.unitFighter, 2023).decision),
        .noAward(code: "CSTDCS", year: 2022),
      ])
  }

  @Test("an award taken back for false data counts no more from that day, and stays to be seen")
  func cancelled() throws {
    var awards = try [2022, 2023, 2024].map { try held(.unitFighter, $0) }
    let cancellation = AwardCancellation(
      .falsePapers, on: try day("2024-12-28"), document: DocumentBasis("77/QĐ-UBND"))
    try awards[1].cancel(cancellation)
    let record = try record(awards: awards, initiatives: [(.province, "2024-03-01")])
    #expect(try check(record, for: .provincialFighter, on: "2024-12-27").verdict == .eligible)
    let after = try check(record, for: .provincialFighter, on: "2024-12-28")
    #expect(after.verdict == .refused)
    #expect(
      after.refusals.first?.facts.last == .cancelledAward(code: "CSTDCS", year: 2023, cancellation))
  }

  @Test("an award is taken back once, by a document, not before it was given")
  func cancel() throws {
    var award = try held(.directorCommendation, 2024)
    let document = DocumentBasis("77/QĐ-UBND")
    let early = try day("2024-12-19")
    #expect(throws: HeldAward.CancellationError.beforeDecision(early, decidedOn: try day("2024-12-20"))) {
      try award.cancel(AwardCancellation(.falseMerits, on: early, document: document))
    }
    var sameDay = award
    try sameDay.cancel(AwardCancellation(.falseMerits, on: try day("2024-12-20"), document: document))
    #expect(try !sameDay.holds(on: day("2024-12-20")))
    let on = try day("2025-02-01")
    #expect(throws: HeldAward.CancellationError.documentMissing) {
      try award.cancel(AwardCancellation(.falseMerits, on: on, document: DocumentBasis("")))
    }
    let cancellation = AwardCancellation(.falseMerits, on: on, document: document)
    try award.cancel(cancellation)
    #expect(throws: HeldAward.CancellationError.alreadyCancelled(cancellation)) { try award.cancel(cancellation) }
    #expect(try stored(award) == award)
  }

  @Test("one achievement is not rewarded twice by the same form; by another form it may be")
  func twice() throws {
    let before = try held(.chairmanCertificate, 2023, achievements: ["TR-2023-1", "TR-2023-2"])
    let record = try record(awards: [before], recommended: true)
    let again = try check(record, for: .chairmanCertificate, achievements: ["TR-2023-2", "TR-2024-1"])
    #expect(again.verdict == .refused)
    #expect(again.refusals.map(\.condition) == [.notRewardedBefore])
    #expect(again.refusals[0].facts == [.achievement("TR-2023-2", decision: before.decision)])
    #expect(try check(record, for: .chairmanCertificate, achievements: ["TR-2024-1"]).verdict == .eligible)
    #expect(try check(record, for: .directorCommendation, achievements: ["TR-2023-2"]).verdict == .eligible)
    #expect(try check(record, for: .chairmanCertificate).verdict == .undecided)
  }

  @Test("an achievement whose award was taken back may be put forward again, and the record shows both")
  func freed() throws {
    var before = try held(.chairmanCertificate, 2023, achievements: ["TR-2023-1"])
    try before.cancel(
      AwardCancellation(.unlawfulProcedure, on: try day("2024-06-01"), document: DocumentBasis("77/QĐ-UBND")))
    let record = try record(awards: [before], recommended: true)
    let standing = { (iso: String) in
      try self.check(record, for: .chairmanCertificate, achievements: ["TR-2023-1"], on: iso).verdict
    }
    #expect(try standing("2024-05-31") == .refused)
    #expect(try standing("2024-06-01") == .eligible)
  }

  @Test("one year is not given the same title twice, and a person's title is not for a collective")
  func title() throws {
    let again = try check(record(awards: [held(.advancedWorker, 2024)]), for: .advancedWorker)
    #expect(again.refusals.map(\.condition) == [.notRewardedBefore])
    let group = try check(record(collective(4)), for: .advancedWorker)
    #expect(group.refusals.map(\.condition) == [.recipient([.person])])
  }

  @Test("a soft condition is told and refuses nothing")
  func soft() throws {
    let discipline = CandidateRecord.Discipline(on: try day("2024-06-01"), document: DocumentBasis("9/QĐ-SNN"))
    for disciplines in [nil, [discipline]] as [[CandidateRecord.Discipline]?] {
      let found = try check(record(disciplines: disciplines), for: .advancedWorker)
      #expect(found.verdict == .eligible)
      #expect(found.remarks.map(\.condition) == [.notDisciplined])
    }
    #expect(try check(record(), for: .advancedWorker).remarks.isEmpty)
    let before = try check(record(disciplines: [discipline]), for: .advancedWorker, on: "2024-05-31")
    #expect(before.remarks.isEmpty)
  }

  @Test("an award counts for its own year and from the day of its decision")
  func yearAndDay() throws {
    let excellent = { (years: [Int]) in
      try self.record(rating: .excellent, awards: years.map { try held(.advancedWorker, $0) }, recommended: nil)
    }
    #expect(try check(excellent([2024]), for: .unitFighter, on: "2024-12-20").verdict == .eligible)
    #expect(try check(excellent([2024]), for: .unitFighter, on: "2024-12-19").verdict == .refused)
    #expect(try check(excellent([2023]), for: .unitFighter).verdict == .refused)
    #expect(try check(excellent([2025]), for: .unitFighter, on: "2025-12-31").verdict == .refused)
    let nextYear = try record(awards: [held(.advancedWorker, 2023)])
    #expect(try check(nextYear, for: .advancedWorker).verdict == .eligible)
  }

  @Test("of two ways of which one is closed and the other unknown, nothing is decided")
  func either() throws {
    let unrated = try record(rating: nil, awards: [held(.advancedWorker, 2024)])
    #expect(try check(unrated, for: .unitFighter).verdict == .undecided)
    let withInitiative = try record(
      rating: nil, awards: [held(.advancedWorker, 2024)], initiatives: [(.unit, "2024-03-01")])
    #expect(try check(withInitiative, for: .unitFighter).verdict == .eligible)
  }

  @Test("an initiative counts from the day it was recognised")
  func initiative() throws {
    let record = try record(awards: [held(.advancedWorker, 2024)], initiatives: [(.unit, "2024-12-30")])
    #expect(try check(record, for: .unitFighter, on: "2024-12-29").verdict == .refused)
    #expect(try check(record, for: .unitFighter, on: "2024-12-30").verdict == .eligible)
  }

  @Test(
    "Tập thể lao động xuất sắc: seven of ten are Lao động tiên tiến, one at least Chiến sĩ thi đua cơ sở",
    arguments: [(10, 7, 1, .eligible), (10, 6, 1, .refused), (10, 7, 0, .refused), (0, 0, 0, .refused)]
      as [(Int, Int, Int, Eligibility.Verdict)])
  func collectiveOfYear(headcount: Int, advanced: Int, fighters: Int, verdict: Eligibility.Verdict) throws {
    let members = CandidateRecord.Members(
      year: 2024, headcount: headcount, holders: ["LDTT": advanced, "CSTDCS": fighters])
    let found = try check(record(collective(4), rating: .excellent, members: members), for: .excellentCollective)
    #expect(found.verdict == verdict)
    #expect(found.remarks.count == 4)
    #expect(try stored(found) == found)
  }

  @Test("where the people were not counted, nothing is decided")
  func notCounted() throws {
    let found = try check(record(collective(4), rating: .excellent), for: .excellentCollective)
    #expect(found.verdict == .undecided)
    let before = CandidateRecord.Members(year: 2023, headcount: 10, holders: ["LDTT": 9, "CSTDCS": 1])
    let old = try check(record(collective(4), rating: .excellent, members: before), for: .excellentCollective)
    #expect(old.verdict == .undecided)
  }

  @Test("each shipped rule is of a shipped award and names only shipped awards")
  func shipped() {
    let codes = Set(Award.shipped.map(\.code))
    #expect(codes.count == Award.shipped.count)
    #expect(Set(TitleRule.shipped.map(\.award.code)).count == TitleRule.shipped.count)
    for rule in TitleRule.shipped {
      #expect(Award.shipped.contains(rule.award))
      for requirement in rule.requirements {
        if case .held(let award, _, _, _) = requirement.condition { #expect(codes.contains(award)) }
      }
    }
  }
}
