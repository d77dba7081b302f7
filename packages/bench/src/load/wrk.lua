-- Asks for one path again and again. Arguments: the path, the first day (in days since 1970), and a file with a JSON body to post.
-- Where DAY stands in the path, each request names the next day.
local path, day, fixed

function init(args)
  path, day = args[1], tonumber(args[2])
  if args[3] then
    wrk.method, wrk.body = "POST", io.open(args[3]):read("*a")
    wrk.headers["Content-Type"] = "application/json"
  end
  if not path:find("DAY", 1, true) then fixed = wrk.format(nil, path) end
end

function request()
  if fixed then return fixed end
  day = day + 1
  return wrk.format(nil, (path:gsub("DAY", os.date("!%Y-%m-%d", day * 86400))))
end

function done(summary)
  local errors = summary.errors
  local faults = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format('{"requests":%d,"seconds":%f,"faults":%d}\n', summary.requests, summary.duration / 1e6, faults))
end
