import Domain
import Testing

@Suite("Which document it is") struct DocumentIdentityTests {
  private func identity(_ number: String, _ symbol: String, _ year: Int?, _ issuer: String? = nil) -> DocumentIdentity?
  {
    DocumentIdentity(number: number, symbol: symbol, year: year, issuer: issuer)
  }

  @Test(
    "what both tell must agree",
    arguments: [
      ("22", "KH-SNN", 2025 as Int?, "22", "KH-SNN", 2025 as Int?, true),
      ("022", "kh-snn", 2025, "22", "KH - SNN", nil, true),
      ("22", "KH-SNN", 2025, "22", "KH-SNN", 2024, false), ("22", "KH-SNN", 2025, "23", "KH-SNN", 2025, false),
      ("22", "KH-SNN", 2025, "22", "QĐ-SNN", 2025, false), ("156/2018", "NĐ-CP", 2018, "156/2018", "NĐ-CP", nil, true),
    ])
  func same(number: String, symbol: String, year: Int?, other: String, itsSymbol: String, itsYear: Int?, isSame: Bool)
    throws
  {
    let (one, two) = (try #require(identity(number, symbol, year)), try #require(identity(other, itsSymbol, itsYear)))
    #expect(one.canBe(two) == isSame)
    #expect(two.canBe(one) == isSame)
  }

  @Test("two bodies with one symbol are told apart by name where a year is missing")
  func issuers() throws {
    let province = try #require(identity("12", "KH-UBND", 2025, "UBND tỉnh Lạng Sơn"))
    let district = try #require(identity("12", "KH-UBND", nil, "UBND huyện Bắc Sơn"))
    #expect(!province.canBe(district))
    #expect(province.canBe(try #require(identity("12", "KH-UBND", nil, "UBND tỉnh"))))
  }

  @Test("a blank number is no identity", arguments: ["", "  ", "000"])
  func blank(number: String) { #expect(identity(number, "KH-SNN", 2025) == nil) }
}
