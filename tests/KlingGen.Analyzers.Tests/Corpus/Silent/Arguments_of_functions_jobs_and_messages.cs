using System.Net.Http.Json;
using Azure.Messaging.ServiceBus;
using Microsoft.SemanticKernel;
using Quartz;

public sealed class Clips(HttpClient http, Kernel kernel)
{
    private const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public Task SendAsync(string prompt) => http.PostAsJsonAsync("https://queue.fal.run/" + Model, new { prompt });

    public Task<string> AskAsync(string prompt, string negative)
    {
        var arguments = new KernelArguments { { "prompt", prompt } };
        arguments["negative_prompt"] = negative; //~
        arguments["cfg_scale"] = 0.5; //~
        return kernel.InvokeAsync<string>("Video", "Create", arguments);
    }

    public JobDataMap Plan(string prompt) => new()
    {
        ["prompt"] = prompt,
        ["negative_prompt"] = "people, text", //~
        ["cfg_scale"] = 0.5, //~
    };

    public ServiceBusMessage Announce(string id, string negative, double cfg)
    {
        var message = new ServiceBusMessage(id) { Subject = Model };
        message.ApplicationProperties["negative_prompt"] = negative; //~
        message.ApplicationProperties.Add("cfg_scale", cfg); //~
        return message;
    }
}
//# project: Libraries
namespace Microsoft.SemanticKernel
{
    public sealed class KernelArguments : Dictionary<string, object?>;
    public sealed class Kernel { public Task<T> InvokeAsync<T>(string plugin, string function, KernelArguments arguments) => Task.FromResult(default(T)!); }
}

namespace Quartz
{
    public sealed class JobDataMap : Dictionary<string, object>;
}

namespace Azure.Messaging.ServiceBus
{
    public class ServiceBusMessage
    {
        public ServiceBusMessage(string body) { }
        public string? Subject { get; set; }
        public IDictionary<string, object> ApplicationProperties { get; } = new Dictionary<string, object>();
    }
}
