import Domain
import Testing

@testable import Registries

@Suite("Entries that may be one") struct DuplicatesTests {
  private func entry(_ id: Int64, _ name: String, _ holder: String, _ more: [String: String] = [:]) -> RegistryEntry {
    RegistryEntry(id: id, registry: "ocop", values: ["name": name, "holder": holder].merging(more) { $1 })
  }

  @Test("names are compared without accents, case and the words for cooperative")
  func proposes() throws {
    let found = proposeDuplicates(
      [
        entry(1, "Chè Shan tuyết", "HTX Chè Thái Bình", ["commune": "Xã Thái Bình"]),
        entry(2, "CHÈ SHAN TUYẾT", "Hợp tác xã chè Thái Bình", ["commune": "Xã Đình Lập"]),
        entry(3, "Chè Shan tuyết", "Hộ bà Lan"),
      ], try shipped("ocop"))
    #expect(found.map { [$0.firstID, $0.secondID] } == [[1, 2]])
    #expect(found.first?.same == ["name", "holder"])
    #expect(found.first?.different == ["commune"])
  }

  @Test("what is not known proposes nothing, and a merged entry is left alone")
  func silent() throws {
    var merged = entry(4, "Hồi", "HTX H")
    merged.mergedInto = 5
    #expect(
      proposeDuplicates([entry(1, "", ""), entry(2, "", ""), merged, entry(5, "Hồi", "HTX H")], try shipped("ocop"))
        .isEmpty)
  }

  @Test("merging keeps every event and what only the other knew")
  func merges() {
    var first = entry(1, "Hồi", "HTX H")
    first.events = [RegistryEvent(id: 10, kind: "recognised", day: day("2022-01-01"), document: "9/QĐ-UBND")]
    var second = entry(2, "Hồi Văn Quan", "HTX H", ["commune": "Xã Văn Quan"])
    second.events = [
      RegistryEvent(id: 20, kind: "recognised", day: day("2022-01-01"), document: "9/qđ-ubnd"),
      RegistryEvent(id: 21, kind: "renewed", day: day("2025-01-01"), document: "3/QĐ-UBND"),
    ]
    let merged = first.merging(second)
    #expect(merged.events.map(\.id) == [10, 21])
    #expect(merged.values == ["name": "Hồi", "holder": "HTX H", "commune": "Xã Văn Quan"])
  }
}
