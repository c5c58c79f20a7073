// swift-format-ignore-file: a row is a line of the catalogue's file
extension StandardIndicators {
  static let foodSafety = """
    ATTP.NHANH,Mẫu kiểm tra nhanh an toàn thực phẩm,mẫu,An toàn thực phẩm,thời kỳ,tăng,0,,,,,Chi cục Quản lý chất lượng nông lâm sản và thủy sản,,
    ATTP.NHANH.KDAT,Mẫu kiểm tra nhanh không đạt,mẫu,An toàn thực phẩm,thời kỳ,giảm,0,,,,,Chi cục Quản lý chất lượng nông lâm sản và thủy sản,,
    ATTP.NHANH.TYLE,Tỷ lệ mẫu kiểm tra nhanh không đạt,%,An toàn thực phẩm,tỷ lệ,giảm,1,,%(ATTP.NHANH.KDAT; ATTP.NHANH),,,Chi cục Quản lý chất lượng nông lâm sản và thủy sản,,
    ATTP.DL,Mẫu phân tích định lượng an toàn thực phẩm,mẫu,An toàn thực phẩm,thời kỳ,tăng,0,,,,,Chi cục Quản lý chất lượng nông lâm sản và thủy sản,,
    ATTP.DL.KDAT,Mẫu phân tích định lượng không đạt,mẫu,An toàn thực phẩm,thời kỳ,giảm,0,,,,,Chi cục Quản lý chất lượng nông lâm sản và thủy sản,,
    ATTP.DL.TYLE,Tỷ lệ mẫu phân tích định lượng không đạt,%,An toàn thực phẩm,tỷ lệ,giảm,1,,%(ATTP.DL.KDAT; ATTP.DL),,,Chi cục Quản lý chất lượng nông lâm sản và thủy sản,,
    ATTP.GCN,Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đã cấp,giấy chứng nhận,An toàn thực phẩm,thời kỳ,tăng,0,,,,,Chi cục Quản lý chất lượng nông lâm sản và thủy sản,,
    ATTP.CHUOI,Chuỗi cung ứng thực phẩm an toàn được xác nhận,chuỗi,An toàn thực phẩm,thời kỳ,tăng,0,,,,,Chi cục Quản lý chất lượng nông lâm sản và thủy sản,,
    ATTP.XEPLOAI,Cơ sở được thẩm định xếp loại,cơ sở,An toàn thực phẩm,thời kỳ,tăng,0,,,,,Chi cục Quản lý chất lượng nông lâm sản và thủy sản,,
    ATTP.VIPHAM,Cơ sở vi phạm bị xử lý,cơ sở,An toàn thực phẩm,thời kỳ,giảm,0,,,,,Chi cục Quản lý chất lượng nông lâm sản và thủy sản,,
    """
}
