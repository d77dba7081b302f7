-- Asks for one path again and again. Arguments: the method, the path, the number after which to count, a file with the body (or nothing),
-- a file with a bearer credential on each line (or nothing), the number of its lines that were used before, and then the headers: name, value,
-- name, value. Where DAY (in days since 1970) or NUMBER stand in path, headers or body, each request has the next one. Runs in one thread.
local number, path, headers, body, credentials
credentials_used = 0
local varies = false

local function vary(text)
  local has_day, has_number = text:find("DAY", 1, true), text:find("NUMBER", 1, true)
  if not has_day and not has_number then return function() return text end end
  varies = true
  return function()
    local varied = text
    if has_day then varied = varied:gsub("DAY", os.date("!%Y-%m-%d", number * 86400)) end
    if has_number then varied = varied:gsub("NUMBER", tostring(number)) end
    return varied
  end
end

local thread

function setup(the_one)
  thread = the_one
end

local function lines_after(file, used)
  local lines = {}
  for line in io.lines(file) do
    if used > 0 then used = used - 1 else lines[#lines + 1] = line end
  end
  return lines
end

local function next_credential()
  credentials_used = credentials_used + 1
  local credential = credentials[credentials_used]
  if credential then return credential end
  io.stderr:write("the credentials ran out\n")
  os.exit(1)
end

function init(args)
  wrk.method, number = args[1], tonumber(args[3])
  path = vary(args[2])
  local text = args[4] ~= "" and io.open(args[4]):read("*a") or nil
  body = text and vary(text) or function() return nil end
  if args[5] ~= "" then
    credentials = lines_after(args[5], tonumber(args[6]))
    varies = true
  end
  headers = {}
  for at = 7, #args, 2 do headers[args[at]] = vary(args[at + 1]) end
end

local function make()
  local made = {}
  for name, value in pairs(headers) do made[name] = value() end
  if credentials then made["authorization"] = "Bearer " .. next_credential() end
  return wrk.format(nil, path(), made, body())
end

local fixed

function request()
  if not varies then
    fixed = fixed or make()
    return fixed
  end
  number = number + 1
  return make()
end

function done(summary)
  local errors = summary.errors
  local faults = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  local form = '{"requests":%d,"seconds":%f,"credentialsUsed":%d,"faults":%d}\n'
  io.write(string.format(form, summary.requests, summary.duration / 1e6, thread:get("credentials_used"), faults))
end
