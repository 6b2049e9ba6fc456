// SPDX-License-Identifier: BSL-1.0
#include <telltale/redis/cluster_map.hpp>

#include "support/catch.hpp"
#include "support/replied.hpp"

#include <string>
#include <string_view>
#include <vector>

using telltale::redis::cluster_map;
using telltale::redis::slot_range;

TEST_CASE("the masters of CLUSTER SLOTS") {
    auto const map = cluster_map(replied("*2\r\n"
                                         "*4\r\n:0\r\n:5460\r\n"
                                         "*3\r\n$9\r\n127.0.0.1\r\n:7000\r\n$1\r\nx\r\n"
                                         "*3\r\n$9\r\n127.0.0.1\r\n:7003\r\n$1\r\ny\r\n"
                                         "*3\r\n:5461\r\n:16383\r\n*3\r\n$-1\r\n:7001\r\n$1\r\nz\r\n"),
                                 {"10.0.0.1", 7000});
    REQUIRE(map);
    CHECK(*map == std::vector<slot_range>{{0, 5460, {"127.0.0.1", 7000}}, {5461, 16383, {"10.0.0.1", 7001}}});
    CHECK(cluster_map(replied("*0\r\n"), {})->empty());
}

TEST_CASE("other answers are no map") {
    CHECK_FALSE(cluster_map({}, {}));
    for (std::string const row :
         {"-ERR This instance has cluster support disabled\r\n", "*1\r\n:1\r\n", "*1\r\n*2\r\n:0\r\n:1\r\n",
          "*1\r\n*3\r\n:0\r\n:1\r\n:2\r\n", "*1\r\n*3\r\n:-1\r\n:1\r\n*2\r\n$1\r\na\r\n:1\r\n",
          "*1\r\n*3\r\n:2\r\n:1\r\n*2\r\n$1\r\na\r\n:1\r\n", "*1\r\n*3\r\n:0\r\n:16384\r\n*2\r\n$1\r\na\r\n:1\r\n",
          "*1\r\n*3\r\n:0\r\n:1\r\n*2\r\n$1\r\na\r\n:0\r\n", "*1\r\n*3\r\n:0\r\n:1\r\n*2\r\n$1\r\na\r\n:65536\r\n",
          "*1\r\n*3\r\n:0\r\n:1\r\n*1\r\n$1\r\na\r\n", "*1\r\n*3\r\n$1\r\n0\r\n:1\r\n*2\r\n$1\r\na\r\n:1\r\n"}) {
        CAPTURE(row);
        auto const answer = replied(row);
        REQUIRE(answer);
        CHECK_FALSE(cluster_map(answer, {}));
    }
}
