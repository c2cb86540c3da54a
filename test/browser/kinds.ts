/** A page of every kind: of the project's own archive, and of one with every kind of row. */
export const kinds = {
  home: "",
  article: "bai-viet/2020/san-xuat-va-xuat-khau-khu-cong-nghiep-ha-noi/",
  list: "bai-viet/",
  year: "bai-viet/2020/",
  topic: "chu-de/xuat-khau/",
  organisation: "don-vi/kcn-ha-noi/",
  ledger: "chi-tieu/",
  "row with a derived target": "chi-tieu/xuat-khau-tang-truong-2015-2020/",
  "row with parts": "chi-tieu/du-an-thu-phat/",
  "row in words": "chi-tieu/nhiem-vu-nhiem-ky-2020-2025/",
  period: "ky/2015-2020/",
  due: "den-han/",
  coverage: "con-so-chua-ghi/",
  search: "tim-kiem/?q=xuat+khau",
  downloads: "du-lieu/",
  about: "gioi-thieu/",
};

/** Of the archive `a-ledger-of-many-kinds`. */
export const richKinds = {
  "series with a break and a correction": "qua-cac-ky/tinh-an-hai/ho-ngheo/",
  "series of years and of terms": "qua-cac-ky/tinh-an-hai/tang-xuat-khau/",
  "series of running totals": "qua-cac-ky/so-cong-thuong/du-an/",
  "organisation with parent and predecessors": "don-vi/so-cong-thuong/",
  "organisation with a scorecard": "don-vi/tinh-an-hai/",
  "period with a scorecard": "ky/2016-2020/",
  "due with all its parts": "den-han/",
  "coverage with all its parts": "con-so-chua-ghi/",
  "ledger with many periods": "chi-tieu/",
};
