using Advert.Contracts;
using Advert.Rendering;
using Advert.Web;
using KlingGen;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(services => new KlingClient(builder.Configuration["FAL_KEY"] ?? throw new InvalidOperationException("FAL_KEY is not set.")));
builder.Services.AddSingleton<IClipRenderer, ClipRenderer>();

WebApplication app = builder.Build();
app.MapClips();
app.Run();
