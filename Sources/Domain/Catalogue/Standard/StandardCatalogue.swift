extension IndicatorCatalogue {
  /// The sector's standard indicators, as plans and reports of a department name them. An office adds its own, and corrects these.
  ///
  /// Kept in the form of the catalogue's own file, so that what is shipped is what an office exports and reads back.
  public static let standard: IndicatorCatalogue = {
    do {
      return try IndicatorCatalogue(csv: standardText)
    } catch {
      assertionFailure("\(error)")
      return IndicatorCatalogue([])
    }
  }()

  static var standardText: String {
    ([StandardIndicators.head] + StandardIndicators.rows).joined(separator: "\n")
  }
}

/// Rows of the standard catalogue, field by field.
enum StandardIndicators {
  static let head = """
    Mã,Tên chỉ tiêu,Đơn vị tính,Lĩnh vực,Loại,Chiều,Số chữ số lẻ,Vụ,Công thức,Tổng hợp theo đơn vị,Tổng hợp theo kỳ,Nguồn,Phương pháp,Năm gốc
    """
  static let rows = [
    economy, crops, livestock, aquaculture, forestry, irrigationAndDisasters, capital, newRuralAreas, ocop,
    cooperatives,
    foodSafety, ruralWater, agriculturalExtension,
  ]
}
