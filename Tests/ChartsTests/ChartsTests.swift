import Charts
import Domain
import Foundation
import FoundationXML
import Testing

@Suite("Charts") struct ChartsTests {
  @Test("are well-formed, named for readers who do not see them, without script, style or address")
  func form() throws {
    for (name, chart) in Samples.charts {
      #expect(XMLParser(data: Data(chart.svg.utf8)).parse(), "\(name)")
      #expect(chart.svg.contains("role=\"img\"") && chart.svg.contains("<desc"), "\(name)")
      #expect(!chart.description.isEmpty && !chart.title.isEmpty, "\(name)")
      for word in ["<script", "style=", "<style", "href", "@import"] { #expect(!chart.svg.contains(word), "\(name)") }
      #expect(!chart.svg.contains("nan") && !chart.svg.contains("inf"), "\(name)")
      #expect(chart.table.rows.allSatisfy { $0.count == chart.table.heads.count }, "\(name)")
      if let folder = ProcessInfo.processInfo.environment["CHART_FOLDER"] {
        try chart.svg.write(toFile: "\(folder)/\(name).svg", atomically: true, encoding: .utf8)
      }
    }
  }

  @Test("names within a drawing carry its id, so that two on one page do not meet")
  func names() {
    for (_, chart) in Samples.charts {
      let ids = chart.svg.components(separatedBy: "id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(!ids.isEmpty && Set(ids).count == ids.count)
      #expect(Set(ids.map { $0.prefix(2) }).count == 1)
    }
  }

  @Test("the table behind has the numbers as the department writes them, and the unknown as a dash")
  func tables() {
    #expect(Samples.progress.draw(id: "a").table.rows[5] == ["6", "6.500 (ước thực hiện)", "5.940"])
    #expect(Samples.progress.draw(id: "a").table.rows[6] == ["7", "—", "6.600"])
    #expect(Samples.months.draw(id: "a").table.rows[6] == ["T7", "—", "61.000"])
    #expect(Samples.months.draw(id: "a").table.rows[7] == ["T8", "0", "—"])
    #expect(Samples.bullets.draw(id: "a").table.rows[6] == ["Tỷ lệ hộ dùng nước sạch", "chưa có số liệu", "—", "—"])
    #expect(
      Samples.heat.draw(id: "a").table.rows[1].prefix(4) == [
        "Chi cục Phát triển nông thôn", "Đúng hạn", "Chậm (số ngày): 11", "Chưa gửi",
      ])
    #expect(
      Samples.spark.draw(id: "a", names: ["T1"]).table.rows.map { $0[1] } == [
        "310", "820", "—", "3.900", "5.300", "6.500",
      ])
  }

  @Test("the description says the state in words")
  func descriptions() {
    #expect(
      Samples.progress.draw(id: "a").description.hasPrefix(
        "Ước thực hiện, tháng 6: 6.500 ha. Kế hoạch: 9.000 ha. Dự báo cả năm: "))
    #expect(Samples.heat.draw(id: "a").description == "Đúng hạn: 11; Chậm (số ngày): 2; Trả lại: 1; Chưa gửi: 2.")
    #expect(Samples.progress.draw(id: "a", words: .english).description.hasPrefix("Estimate, month 6: 6.500 ha."))
  }

  @Test("nothing known is drawn as nothing, not as zero")
  func empty() {
    let empty = ProgressChart(title: "A", unit: .hectare, target: nil, points: []).draw(id: "x")
    #expect(empty.description == "—" && empty.table.rows.isEmpty)
    #expect(!empty.svg.contains("<polyline"))
    #expect(MonthChart(title: "A", unit: .hectare, pairs: []).draw(id: "x").description == "—")
    #expect(BulletChart(title: "A", bars: []).draw(id: "x").description == "—")
    #expect(HeatTable(title: "A", columns: [], rows: []).draw(id: "x").table.rows.isEmpty)
  }

  @Test("letters of markup and control letters do no harm")
  func escaping() {
    let chart = BulletChart(
      title: "<A> & \"B\"", bars: [.init(name: "x\u{1}<script>", caption: "&", percent: .zero)]
    ).draw(id: "x")
    #expect(XMLParser(data: Data(chart.svg.utf8)).parse())
    #expect(!chart.svg.contains("<script"))
  }
}
