import Domain
import Registries

@testable import RuralStandards

/// A small set: two groups, three criteria, thresholds by region.
let sampleYAML = """
  code: sample
  name: {vi: Xã mẫu, en: Sample}
  short: {vi: Xã nông thôn mới, en: New-rural commune}
  level: commune
  sources: [Quyết định 1/QĐ-TTg]
  units: [PTNT]
  from: 2022-03-08
  until: 2025-12-31
  variants:
    name: {vi: Vùng, en: Region}
    choices:
      - {code: hills, name: {vi: Miền núi, en: Hills} }
      - {code: delta, name: {vi: Đồng bằng, en: Delta} }
    default: hills
  groups:
    - {code: works, name: {vi: Hạ tầng, en: Works} }
    - {code: income, name: {vi: Kinh tế, en: Economy} }
  criteria:
    - code: "1"
      name: {vi: Thủy lợi, en: Irrigation}
      group: works
      charge: {vi: Sở Nông nghiệp và Môi trường, en: Agriculture}
      indicators:
        - code: "1.1"
          name: {vi: Tưới chủ động, en: Watered}
          unit: "%"
          thresholds: {hills: ">= 80", delta: ">= 90"}
        - {code: "1.2", name: {vi: Phòng chống thiên tai, en: Disasters}, threshold: met}
    - code: "2"
      name: {vi: Điện, en: Power}
      group: works
      charge: {vi: Sở Công Thương, en: Industry}
      indicators:
        - {code: "2.1", name: {vi: Hộ có điện, en: Households}, unit: "%", threshold: ">= 98", unconfirmed: true}
    - code: "3"
      name: {vi: Nghèo, en: Poverty}
      group: income
      charge: {vi: Sở Nông nghiệp và Môi trường, en: Agriculture}
      indicators:
        - {code: "3.1", name: {vi: Hộ nghèo, en: Poor}, unit: "%", threshold: "<= 12"}
  """

func sample() throws -> RuralStandard { try readStandard(sampleYAML) }

let samplePlaces = Places([
  Places.Place(name: "Xã Một", district: "Huyện A", until: day(2025, 6, 30), successors: ["Xã Lớn"]),
  Places.Place(name: "Xã Hai", district: "Huyện A", until: day(2025, 6, 30), successors: ["Xã Lớn"]),
  Places.Place(name: "Xã Ba", district: "Huyện B", until: day(2025, 6, 30), successors: ["Phường Bé"]),
  Places.Place(name: "Thị trấn Bốn", district: "Thành phố C", until: day(2025, 6, 30)),
  Places.Place(name: "Xã Lớn", from: day(2025, 7, 1)),
  Places.Place(name: "Phường Bé", from: day(2025, 7, 1)),
])

let one = "xa-mot--huyen-a"
let two = "xa-hai--huyen-a"

/// Every criterion of the sample as met by `kind`.
func allMet(_ place: String, _ kind: StandardRecord.Kind, on day: Day, from id: Int64) -> [StandardRecord] {
  ["1", "2", "3"].enumerated().map { index, code in
    StandardRecord(
      id: id + Int64(index), place: place, criterion: code, kind, on: day, document: kind.needsDocument ? "1/BB" : "")
  }
}

func day(_ year: Int, _ month: Int, _ number: Int) -> Day { Day(year, month, number) ?? .first(of: 1, 1) }
