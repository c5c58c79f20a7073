// swift-format-ignore-file: a row is a line of the catalogue's file
extension StandardIndicators {
  static let economy = """
    KT.TANGTRUONG,Tốc độ tăng trưởng GRDP nông lâm nghiệp và thủy sản,%,Tổng hợp,tỷ lệ,tăng,2,,,,,Cơ quan thống kê,So với cùng kỳ năm trước theo giá so sánh; do cơ quan thống kê công bố,2010
    KT.GTTT.SS,Giá trị tăng thêm nông lâm nghiệp và thủy sản theo giá so sánh,tỷ đồng,Tổng hợp,thời kỳ,tăng,1,,,,,Cơ quan thống kê,,2010
    KT.GTTT.HH,Giá trị tăng thêm nông lâm nghiệp và thủy sản theo giá hiện hành,tỷ đồng,Tổng hợp,thời kỳ,tăng,1,,,,,Cơ quan thống kê,,
    KT.GRDP.HH,GRDP toàn tỉnh theo giá hiện hành,tỷ đồng,Tổng hợp,thời kỳ,tăng,1,,,,,Cơ quan thống kê,,
    KT.TYTRONG,Tỷ trọng nông lâm nghiệp và thủy sản trong GRDP,%,Tổng hợp,tỷ lệ,trong khoảng,2,,%(KT.GTTT.HH; KT.GRDP.HH),,,Cơ quan thống kê,,
    """
}
