import Domain
import Testing

@testable import Registries

@Suite("What is wrong with an entry") struct CheckEntryTests {
  static let today = day("2026-06-01")

  private func found(
    _ values: [String: String], _ events: [RegistryEvent], registry: String = "ocop", today: Day = today,
    places: Places = Places([]), new: Set<Int64> = []
  ) throws -> [EntryProblem] {
    let description = try shipped(registry)
    let entry = RegistryEntry(id: 1, registry: registry, values: values, events: events)
    return problems(of: entry, description, CheckContext(today: today, places: places), newEvents: new)
  }

  private static let sound = ["name": "Chè", "holder": "HTX A", "commune": "Xã Hữu Lũng"]

  private func recognised(_ iso: String, _ values: [String: String] = ["stars": "3"], document: String = "9/QĐ-UBND")
    -> RegistryEvent
  {
    RegistryEvent(id: 2, kind: "recognised", day: day(iso), document: document, values: values)
  }

  @Test("a sound entry has nothing")
  func nothing() throws {
    #expect(try found(Self.sound, [recognised("2025-09-01")]).isEmpty)
  }

  @Test("a certificate cannot be dated before the product")
  func beforeProduct() throws {
    let values = Self.sound.merging(["started": "2025-10-01"]) { $1 }
    let problem = try #require(try found(values, [recognised("2025-09-01")]).first)
    #expect(problem.isError)
    #expect(problem.message.vi.contains("không thể trước “Ngày bắt đầu sản xuất” (01/10/2025)"))
  }

  @Test("an event must fit the state of its day, in words that name both")
  func wrongState() throws {
    let withdrawn = RegistryEvent(id: 3, kind: "withdrawn", day: day("2024-01-01"), document: "1/QĐ")
    let problem = try #require(try found(Self.sound, [recognised("2020-09-01"), withdrawn]).first)
    #expect(
      problem.message.vi
        == "Ngày này mục đang ở trạng thái “Hết hiệu lực” từ 02/09/2023; “Thu hồi” chỉ ghi được khi đang “Còn hiệu lực”."
    )
  }

  @Test("an entry renewed after it expired is told of, and its gap stays")
  func renewedLate() throws {
    let renewed = RegistryEvent(
      id: 3, kind: "renewed", day: day("2024-01-01"), document: "1/QĐ", values: ["stars": "3"])
    let all = try found(Self.sound, [recognised("2020-09-01"), renewed])
    #expect(all.map(\.severity) == [.note])
    #expect(all.first?.message.vi.contains("01/09/2023") == true)
  }

  @Test("what is recorded months after its day is told of when it is recorded, and not for ever after")
  func recordedLate() throws {
    #expect(try found(Self.sound, [recognised("2025-09-01")], new: [2]).map(\.severity) == [.warning])
    #expect(try found(Self.sound, [recognised("2025-09-01")]).isEmpty)
  }

  @Test("a missing document, a missing value, a day in the future, a lacking name")
  func lacks() throws {
    #expect(try found(Self.sound, [recognised("2025-09-01", document: "")]).map(\.fault) == [.noDocument])
    #expect(try found(Self.sound, [recognised("2025-09-01", [:])]).map(\.fault) == [.missing])
    #expect(try found(Self.sound, [recognised("2026-09-01")]).map(\.fault) == [.inFuture(today: Self.today)])
    #expect(try found(["holder": "A", "commune": "B"], []).map(\.attribute) == ["name"])
  }

  @Test("districts recognise nothing after 30/6/2025")
  func authority() throws {
    let values = ["stars": "3", "authority": "district"]
    #expect(try found(Self.sound, [recognised("2025-06-30", values)]).isEmpty)
    #expect(try found(Self.sound, [recognised("2025-07-01", values)]).map(\.isError) == [true])
  }

  @Test(
    "a score of 69,9 is three stars, 70 four", arguments: [("69.9", "3"), ("70", "4"), ("90", "5"), ("49.99", "2")])
  func bands(score: String, stars: String) throws {
    #expect(try found(Self.sound, [recognised("2025-09-01", ["stars": stars, "score": score])]).isEmpty)
    let other = stars == "3" ? "4" : "3"
    #expect(
      try found(Self.sound, [recognised("2025-09-01", ["stars": other, "score": score])]).map(\.severity) == [.warning])
  }

  @Test("a commune that is no more: an error for what is new, a note for what was recorded there in its time")
  func communes() throws {
    let old = Self.sound.merging(["commune": "xã hoàng việt"]) { $1 }
    let then = try found(old, [recognised("2024-09-01")], places: .langSon)
    #expect(then.map(\.severity) == [.note])
    let now = try found(old, [recognised("2025-09-01")], places: .langSon)
    #expect(now.map(\.severity) == [.error])
    #expect(now.first?.message.vi == "Địa bàn này không còn từ ngày 01/07/2025; nay thuộc Xã Na Sầm.")
    #expect(try found(Self.sound, [recognised("2025-09-01")], places: .langSon).isEmpty)
    let unknown = Self.sound.merging(["commune": "Xã Không Có"]) { $1 }
    #expect(try found(unknown, [], places: .langSon).map(\.fault) == [.placeUnknown])
  }

  @Test(
    "a commune typed without its kind or accents gets its own spelling",
    arguments: [
      ("huu lung", "Xã Hữu Lũng"), ("XÃ HỮU LŨNG", "Xã Hữu Lũng"), ("Hoàng Việt", "Xã Hoàng Việt"),
      ("dong kinh", "Phường Đông Kinh"), ("Na Sầm", "Xã Na Sầm"), ("thị trấn Na Sầm", "Thị trấn Na Sầm"),
      ("Không Có", "Không Có"),
    ])
  func spells(typed: String, name: String) {
    #expect(Places.langSon.spelled(typed) == name)
  }

  @Test("a struck-out event is as if it had not been")
  func struckOut() throws {
    var event = recognised("2026-09-01", [:], document: "")
    event.struckOut = "ghi nhầm"
    #expect(try found(Self.sound, [event]).isEmpty)
  }
}
