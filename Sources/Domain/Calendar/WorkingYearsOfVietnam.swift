extension WorkingCalendar {
  /// The years that are shipped. The schedule of each is that of the Government; which document numbers were not compared with
  /// the documents themselves stands in the entries (`isConfirmed`).
  public static let vietnam = WorkingCalendar([.vietnam2025, .vietnam2026])
}

extension WorkingYear {
  private static let labourCode = "Bộ luật Lao động 2019, Điều 112"

  /// Blocks of 1, 9, 3 days with the Kings' day, 5 and 4 days off.
  static let vietnam2025: WorkingYear = {
    let notice = "Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024"
    return WorkingYear(
      year: 2025,
      entries: [
        listed("2025-01-01", .holiday, "Tết Dương lịch", labourCode),
        listed("2025-01-27", .holiday, "Tết Nguyên đán", notice, isConfirmed: false),
        listed("2025-01-28", .holiday, "Tết Nguyên đán", notice, isConfirmed: false),
        listed("2025-01-29", .holiday, "Tết Nguyên đán", notice, isConfirmed: false),
        listed("2025-01-30", .holiday, "Tết Nguyên đán", notice, isConfirmed: false),
        listed("2025-01-31", .holiday, "Tết Nguyên đán", notice, isConfirmed: false),
        listed("2025-04-07", .holiday, "Giỗ Tổ Hùng Vương", labourCode),
        listed("2025-04-26", .swappedWorkingDay, "Làm bù ngày 02/5", notice, isConfirmed: false),
        listed("2025-04-30", .holiday, "Ngày Chiến thắng", labourCode),
        listed("2025-05-01", .holiday, "Ngày Quốc tế lao động", labourCode),
        listed("2025-05-02", .swappedDayOff, "Nghỉ hoán đổi với ngày 26/4", notice, isConfirmed: false),
        listed("2025-09-01", .holiday, "Quốc khánh", notice, isConfirmed: false),
        listed("2025-09-02", .holiday, "Quốc khánh", labourCode),
      ].compactMap(\.self))
  }()

  /// Blocks of 4, 9, 3, 4 and 5 days off.
  static let vietnam2026: WorkingYear = {
    let notice = "Thông báo 9441/TB-BNV ngày 16/10/2025"
    let newYear = "Công văn của Văn phòng Chính phủ về hoán đổi ngày làm việc dịp Tết Dương lịch 2026 (chưa rõ số)"
    return WorkingYear(
      year: 2026,
      entries: [
        listed("2026-01-01", .holiday, "Tết Dương lịch", labourCode),
        listed("2026-01-02", .swappedDayOff, "Nghỉ hoán đổi với ngày 10/01", newYear, isConfirmed: false),
        listed("2026-01-10", .swappedWorkingDay, "Làm bù ngày 02/01", newYear, isConfirmed: false),
        listed("2026-02-16", .holiday, "Tết Nguyên đán", notice, isConfirmed: false),
        listed("2026-02-17", .holiday, "Tết Nguyên đán", notice, isConfirmed: false),
        listed("2026-02-18", .holiday, "Tết Nguyên đán", notice, isConfirmed: false),
        listed("2026-02-19", .holiday, "Tết Nguyên đán", notice, isConfirmed: false),
        listed("2026-02-20", .holiday, "Tết Nguyên đán", notice, isConfirmed: false),
        listed("2026-04-26", .holiday, "Giỗ Tổ Hùng Vương", labourCode),
        listed("2026-04-27", .makeUpDayOff, "Nghỉ bù Giỗ Tổ Hùng Vương", labourCode),
        listed("2026-04-30", .holiday, "Ngày Chiến thắng", labourCode),
        listed("2026-05-01", .holiday, "Ngày Quốc tế lao động", labourCode),
        listed("2026-08-22", .swappedWorkingDay, "Làm bù ngày 31/8", notice, isConfirmed: false),
        listed("2026-08-31", .swappedDayOff, "Nghỉ hoán đổi với ngày 22/8", notice, isConfirmed: false),
        listed("2026-09-01", .holiday, "Quốc khánh", notice, isConfirmed: false),
        listed("2026-09-02", .holiday, "Quốc khánh", labourCode),
        listed(
          "2026-11-24", .proposed, "Ngày Văn hóa Việt Nam", "Nghị quyết 80-NQ/TW (chưa rõ hiệu lực)",
          isConfirmed: false),
      ].compactMap(\.self))
  }()

  private static func listed(
    _ iso: String, _ kind: Entry.Kind, _ name: String, _ decidedBy: String, isConfirmed: Bool = true
  ) -> Entry? {
    Day(iso: iso).map { Entry($0, kind, name, decidedBy: decidedBy, isConfirmed: isConfirmed) }
  }
}
