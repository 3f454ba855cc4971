using System.Net.Http.Json;

public interface IVendor { string Address { get; } object Body(string prompt, string negative); }

public sealed class Stability(string server) : IVendor
{
    public string Server => server;
    public string Address => server;
    public object Body(string prompt, string negative) => new { prompt, negative_prompt = negative, steps = 30 }; //~
}

public sealed class Kling : IVendor
{
    public string Address => "https://queue.fal.run/fal-ai/kling-video/v3/standard/text-to-video";
    public object Body(string prompt, string negative) => new { prompt };
}

public sealed class Sender(HttpClient http)
{
    public Task SendAsync(IVendor vendor, string prompt, string negative) => http.PostAsJsonAsync(vendor.Address, vendor.Body(prompt, negative));
}
