import Domain
import Testing

@testable import Emulation

@Suite("Quotas of a movement") struct QuotaTests {
  @Test("two signatures share one quota: the sixteenth certificate is refused with the rule, whoever signs it")
  func shared() throws {
    var places = try QuotaPlaces(quotasOf2024())
    for id in 1...15 {
      let award = id.isMultiple(of: 2) ? Award.chairmanCertificate : .ministerCertificate
      try places.take(QuotaPlace(collective(Int64(id)), award.code))
    }
    let quota = try #require(places.quota(for: Award.chairmanCertificate.code, .collective))
    #expect(places.left(of: quota) == 0)
    for award in [Award.chairmanCertificate, .ministerCertificate] {
      #expect(throws: QuotaError.beyondLimit(quota, taken: 15)) {
        try places.take(QuotaPlace(collective(16), award.code))
      }
    }
    #expect(quota.basis == planOf2024)
    try places.take(QuotaPlace(person(16), Award.chairmanCertificate.code))
    try places.take(QuotaPlace(collective(16), Award.directorCommendation.code))
  }

  @Test(
    "each quota ends where the plan says",
    arguments: [("BKUBND", .collective, 15), ("BKBT", .person, 25), ("GKGD", .collective, 20), ("GKGD", .person, 30)]
      as [(String, RecipientKind, Int)])
  func limits(award: String, kind: RecipientKind, limit: Int) throws {
    var places = try QuotaPlaces(quotasOf2024())
    for id in 0..<limit { try places.take(QuotaPlace(Recipient(kind, Int64(id)), award)) }
    #expect(throws: QuotaError.self) { try places.take(QuotaPlace(Recipient(kind, 999), award)) }
    #expect(places.places.count == limit)
  }

  @Test("one recipient takes one place of a quota, also under the other signature; a place given back is free")
  func twice() throws {
    var places = try QuotaPlaces(quotasOf2024())
    let first = QuotaPlace(person(1), Award.chairmanCertificate.code)
    let second = QuotaPlace(person(1), Award.ministerCertificate.code)
    try places.take(first)
    let quota = try #require(places.quota(for: first.award, .person))
    #expect(throws: QuotaError.alreadyTaken(quota, by: person(1))) { try places.take(second) }
    places.giveBack(first)
    try places.take(second)
    #expect(places.places == [second])
  }

  @Test("an award that the plan does not name is refused")
  func noQuota() throws {
    var places = try QuotaPlaces(quotasOf2024())
    #expect(throws: QuotaError.noQuota(award: "CTDCP", .collective)) {
      try places.take(QuotaPlace(collective(1), Award.governmentFlag.code))
    }
  }

  @Test("a quota is not lowered below what was voted; the refusal tells both counts")
  func lowered() throws {
    var places = try QuotaPlaces(quotasOf2024())
    for id in 1...12 { try places.take(QuotaPlace(collective(Int64(id)), Award.chairmanCertificate.code)) }
    let before = try #require(places.quota(for: Award.chairmanCertificate.code, .collective))
    let decision = DocumentBasis("88/QĐ-SNN", on: try day("2024-10-01"))
    #expect(throws: QuotaError.belowVoted(before, asked: 11, voted: 12)) {
      try places.change("BK-TT", to: 11, basis: decision)
    }
    #expect(places.quotas.first == before)
    let changed = try #require(try places.change("BK-TT", to: 12, basis: decision))
    #expect(changed.limit == 12 && changed.basis == decision)
    #expect(throws: QuotaError.beyondLimit(changed, taken: 12)) {
      try places.take(QuotaPlace(collective(13), Award.ministerCertificate.code))
    }
    #expect(try places.change("XX", to: 3, basis: decision) == nil)
  }

  @Test("a quota that cannot be kept is not made")
  func unsound() throws {
    #expect(throws: QuotaError.limitNegative(-1)) {
      try Quota("A", awards: ["GKGD"], kind: .person, limit: -1, basis: planOf2024)
    }
    #expect(throws: QuotaError.noAward("A")) {
      try Quota("A", awards: [], kind: .person, limit: 1, basis: planOf2024)
    }
    #expect(throws: QuotaError.preferenceOfOtherKind(.smallCollectives, .person)) {
      try Quota("A", awards: ["GKGD"], kind: .person, limit: 1, preference: .smallCollectives, basis: planOf2024)
    }
    let quota = try Quota("A", awards: ["GKGD"], kind: .person, limit: 1, basis: planOf2024)
    let other = try Quota("B", awards: ["GKGD", "BKBT"], kind: .person, limit: 1, basis: planOf2024)
    #expect(throws: QuotaError.duplicateCode("A")) { try QuotaPlaces([quota, quota]) }
    #expect(throws: QuotaError.ambiguous(award: "GKGD", .person)) { try QuotaPlaces([quota, other]) }
  }

  @Test("what is stored is what is read")
  func codable() throws {
    var places = try QuotaPlaces(quotasOf2024())
    try places.take(QuotaPlace(person(7), Award.directorCommendation.code))
    #expect(try stored(places) == places)
    #expect(try QuotaPlaces(quotasOf2024(), places: places.places) == places)
    let quota = try #require(places.quota(for: Award.directorCommendation.code, .person))
    #expect(throws: QuotaError.alreadyTaken(quota, by: person(7))) {
      try QuotaPlaces(quotasOf2024(), places: places.places + places.places)
    }
  }
}
