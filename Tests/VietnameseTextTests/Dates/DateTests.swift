import Domain
import Testing
import VietnameseText

@Suite("Dates") struct DateTests {
  @Test(
    "dates as officers write them",
    arguments: [
      ("25/01/2022", "2022-01-25"),
      ("06 /02/2025", "2025-02-06"),
      ("ngày 25/01/2022", "2022-01-25"),
      ("ngày 13/2/2023", "2023-02-13"),
      ("ngày 13-2-2023", "2023-02-13"),
      ("13.02.2023", "2023-02-13"),
      ("ngày 10 tháng 12 năm 2019", "2019-12-10"),
      ("Ngày 03 tháng 02 năm 2023", "2023-02-03"),
      ("ngày tháng 02 năm 2022", "2022-02"),
      ("ngày … tháng 02 năm 2022", "2022-02"),
      ("ngày ..... tháng 02 năm 2022", "2022-02"),
      ("ngày ___ tháng ___ năm 2024", "2024"),
      ("ngày tháng năm 2024", "2024"),
      ("ngày /3/2024", "2024-03"),
      ("tháng 12/2022", "2022-12"),
      ("tháng 12 năm 2022", "2022-12"),
      ("29/02/2024", "2024-02-29"),
    ])
  func reads(text: String, iso: String) { #expect(readDate(text)?.iso == iso) }

  @Test(
    "what is no date is not read as one",
    arguments: [
      "", "ngày", "31/4/2023", "29/02/2023", "12/13/2023", "00/01/2023", "25/01", "2022", "1/2/34", "25/01-2022",
    ])
  func refuses(text: String) { #expect(readDate(text) == nil) }

  @Test("a date ends where its year ends")
  func end() throws {
    let line = TokenLine("ngày 25/01/2022 của Chủ tịch")
    #expect(try #require(readDate(in: line, at: 0)).end == 6)
    #expect(try #require(readDate(in: line, at: 1)).end == 6)
  }
}
