import Domain
import Testing

@testable import Registries

@Suite("Counting from entries") struct CountEntriesTests {
  static let halfYear = ReportingWindow.decree.dates(of: .half(1, 2023))

  private func counted(
    _ code: String, _ entries: [RegistryEntry], in window: (from: Day, to: Day) = halfYear, by groups: [String]? = nil
  ) throws -> Counted {
    let ocop = try shipped("ocop")
    let count = try #require(ocop.count(code))
    return countEntries(count, entries.map { $0.course(ocop) }, ocop, in: window, groupedBy: groups)
  }

  private func whole(_ amount: Amount) -> Int64 { amount.tenThousandths / Amount.scale }

  @Test("the half-year report's figures: 87 of which 68 and 19, 10 expired, 7 new in three districts")
  func halfYear() throws {
    let products = halfYearProducts()
    let gross = try counted("cumulative", products)
    #expect(whole(gross.total) == 87)
    #expect(gross.groups.map { [$0.keys[0], String(whole($0.total))] } == [["3", "68"], ["4", "19"]])
    let expired = try counted("expired", products)
    #expect(whole(expired.total) == 10)
    #expect(expired.entryIDs == Array(1...10))
    let net = try counted("in-force", products)
    #expect(whole(net.total) == 77)
    let new = try counted("new", products, by: ["district"])
    #expect(
      new.groups.map { "\($0.keys[0]) \(whole($0.total))" } == [
        "Huyện Hữu Lũng 3", "Huyện Văn Lãng 1", "Huyện Văn Quan 3",
      ])
  }

  @Test("the sentence tells gross with shares, what expired and what is left")
  func sentence() throws {
    let ocop = try shipped("ocop")
    let products = halfYearProducts()
    let names = Dictionary(
      uniqueKeysWithValues: (ocop.attribute("stars")?.choices ?? []).map { ($0.code, $0.name) })
    let sentence = StockSentence(
      noun: ocop.noun, gross: try counted("cumulative", products), net: try counted("in-force", products),
      expired: try counted("expired", products), groupNames: names)
    #expect(
      sentence.text.vi
        == "Lũy kế có 87 sản phẩm, trong đó 68 sản phẩm 3 sao chiếm 78,2%; 19 sản phẩm 4 sao chiếm 21,8%. "
        + "Trong kỳ có 10 sản phẩm hết hiệu lực. Số còn hiệu lực đến cuối kỳ: 77 sản phẩm.")
  }

  @Test("gross less all that expired is net, on every day of the years")
  func grossLessExpired() throws {
    let products = halfYearProducts()
    for offset in stride(from: 0, through: 1800, by: 37) {
      let to = day("2020-01-01").adding(days: offset)
      let window = (from: day("2019-01-01"), to: to)
      let gross = try counted("cumulative", products, in: window)
      let net = try counted("in-force", products, in: window)
      let expired = try counted("expired", products, in: window)
      #expect(whole(gross.total) - whole(expired.total) == whole(net.total), "on \(to)")
    }
  }

  @Test("moving an entry's date moves it from one period's total to the other's, at once")
  func movesDate() throws {
    var products = halfYearProducts()
    let before = ReportingWindow.decree.dates(of: .year(2022))
    #expect(whole(try counted("new", products, in: before).total) == 0)
    products[86].events[0].day = day("2022-11-30")
    #expect(whole(try counted("new", products).total) == 6)
    #expect(whole(try counted("new", products, in: before).total) == 1)
    #expect(whole(try counted("cumulative", products).total) == 87)
  }

  @Test("a certificate renewed in time does not expire; one renewed later does, and is back from its day")
  func renewal() throws {
    var products = halfYearProducts()
    func renew(_ index: Int, _ iso: String) {
      products[index].events.append(
        RegistryEvent(
          id: Int64(5000 + index), kind: "renewed", day: day(iso), document: "1/QĐ-UBND", values: ["stars": "4"]))
    }
    renew(0, "2023-02-20")
    renew(1, "2023-05-20")
    let expired = try counted("expired", products)
    #expect(expired.entryIDs == Array(2...10))
    #expect(whole(try counted("in-force", products).total) == 79)
    let april = try counted("in-force", products, in: (from: day("2023-04-01"), to: day("2023-04-30")))
    #expect(!april.entryIDs.contains(2))
    #expect(april.groups.first { $0.keys == ["4"] }?.entryIDs.contains(1) == true, "stars are those of the day")
  }

  @Test("a merged entry and a struck-out event count no more")
  func struckOut() throws {
    var products = halfYearProducts()
    products[86].events[0].struckOut = "ghi nhầm"
    #expect(whole(try counted("cumulative", products).total) == 86)
  }

  @Test("sums add an attribute's number, and events of other kinds do not count")
  func sums() throws {
    let cooperatives = try shipped("cooperatives")
    let entry = RegistryEntry(
      id: 1, registry: "cooperatives", values: ["name": "HTX A", "members": "12", "field": "crops"],
      events: [
        RegistryEvent(id: 2, kind: "founded", day: day("2023-01-10")),
        RegistryEvent(
          id: 3, kind: "rated", day: day("2023-12-01"), values: ["rating": "good", "score": "81", "year": "2023"]),
      ])
    let members = try #require(cooperatives.count("members"))
    let window = (from: day("2023-01-01"), to: day("2023-06-30"))
    #expect(whole(countEntries(members, [entry.course(cooperatives)], cooperatives, in: window).total) == 12)
    let rated = try #require(cooperatives.count("well-run"))
    #expect(countEntries(rated, [entry.course(cooperatives)], cooperatives, in: window).total == .zero)
    let later = (from: day("2023-01-01"), to: day("2023-12-31"))
    #expect(whole(countEntries(rated, [entry.course(cooperatives)], cooperatives, in: later).total) == 1)
  }
}
