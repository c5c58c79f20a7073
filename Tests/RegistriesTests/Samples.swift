import Domain
import Testing

@testable import Registries

func day(_ iso: String) -> Day { Day(iso: iso) ?? Day.first(of: 1, 1) }

func shipped(_ code: String) throws -> RegistryDescription {
  try #require(ShippedDescriptions.all.first { $0.code == code })
}

/// Products of a province of our own making whose counts are those of a half-year report: 87 recognised so far, 68 of them of
/// three stars and 19 of four; 10 certificates ended within the half year and 7 products are new, in three districts.
func halfYearProducts() -> [RegistryEntry] {
  var entries: [RegistryEntry] = []
  func add(_ number: Int, stars: String, on day: Day, district: String = "Huyện Chi Lăng") {
    let id = Int64(number)
    entries.append(
      RegistryEntry(
        id: id, registry: "ocop",
        values: ["name": "Sản phẩm \(number)", "holder": "Hợp tác xã \(number)", "district": district],
        events: [
          RegistryEvent(
            id: 1000 + id, kind: "recognised", day: day, document: "\(number)/QĐ-UBND", values: ["stars": stars])
        ]))
  }
  // Recognised between 15/12/2019 and 14/6/2020: 36 months later their certificates end within the half year.
  for number in 1...10 { add(number, stars: number <= 8 ? "3" : "4", on: day("2020-03-01").adding(days: number)) }
  for number in 11...80 { add(number, stars: number <= 63 ? "3" : "4", on: day("2021-06-01").adding(days: number)) }
  for (number, district) in zip(
    81...87, ["Văn Quan", "Văn Quan", "Văn Quan", "Văn Lãng", "Hữu Lũng", "Hữu Lũng", "Hữu Lũng"])
  {
    add(number, stars: "3", on: day("2023-05-10"), district: "Huyện \(district)")
  }
  return entries
}
