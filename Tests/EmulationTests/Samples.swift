import Domain
import Foundation
import Testing

@testable import Emulation

func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

func amount(_ text: String) throws -> Amount { try Amount(try #require(Decimal(string: text))) }

func share(_ numerator: Int, _ denominator: Int) throws -> ExactShare {
  try #require(ExactShare(numerator, of: denominator))
}

func person(_ id: Int64) -> Recipient { Recipient(.person, id) }
func collective(_ id: Int64) -> Recipient { Recipient(.collective, id) }

/// A value after a journey through JSON: what is stored is what is read.
func stored<Value: Codable>(_ value: Value) throws -> Value {
  try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
}

/// The plan of January 2024 whose section IV sets the quotas.
let planOf2024 = DocumentBasis("KH-SNN", place: "IV")

/// 15 + 25 certificates of merit over two signatures, 20 + 30 commendations of the director.
func quotasOf2024() throws -> [Quota] {
  let merit: Set<String> = [Award.chairmanCertificate.code, Award.ministerCertificate.code]
  let director: Set<String> = [Award.directorCommendation.code]
  return [
    try Quota("BK-TT", awards: merit, kind: .collective, limit: 15, basis: planOf2024),
    try Quota(
      "GK-TT", awards: director, kind: .collective, limit: 20, preference: .smallCollectives, basis: planOf2024),
    try Quota("BK-CN", awards: merit, kind: .person, limit: 25, basis: planOf2024),
    try Quota("GK-CN", awards: director, kind: .person, limit: 30, preference: .directWorkers, basis: planOf2024),
  ]
}
